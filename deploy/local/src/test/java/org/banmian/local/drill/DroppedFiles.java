package org.banmian.local.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banmian.contract.page.PageKey;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;

/** What people and machines put into a folder: pages, an archive, and things that are no pages. */
final class DroppedFiles {

    /** One in so many files cannot be accepted. */
    private static final int BAD = 10;

    private static final LocalDate NIGHT = LocalDate.of(2024, 6, 1);
    private static final String ARCHIVE = "night/" + NIGHT + "/night.zip";

    private final SyntheticPaper paper = new SyntheticPaper(23, "drill");
    private final Path folder;
    private final List<PushedPage> pages = new ArrayList<>();
    private final List<String> good = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    DroppedFiles(Path folder) {
        this.folder = folder;
    }

    /** Puts in the file with this number. */
    void put(int number) throws IOException {
        PageKey key = paper.key(number);
        String issue = key.publication() + "/" + key.date() + "/";
        if (number % BAD == BAD - 1) {
            putBad(issue, number);
            return;
        }
        PushedPage page = paper.page(number, 0);
        pages.add(page);
        String place = issue + "drill-" + key.date() + "-0" + key.page() + ".txt";
        good.add(place);
        if (number % 2 == 0) {
            write(place, page.bytes());
        } else {
            Path part = write(place + ".part", page.bytes());
            Files.move(part, folder.resolve(place));
        }
    }

    private void putBad(String issue, int number) throws IOException {
        String place =
                switch (number / BAD % 3) {
                    case 0 -> issue + number % 8 + ".txt";
                    case 1 -> issue + "cover-story" + number + "th.txt";
                    default -> "misplaced" + number + ".txt";
                };
        bad.add(place);
        write(
                place,
                number / BAD % 3 == 0 ? new byte[] {'a', (byte) 0xff, 'b'} : "一".getBytes(UTF_8));
    }

    /** Puts in an archive of so many pages. */
    void putArchive(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int number : IntStream.rangeClosed(1, count).toArray()) {
                PushedPage made = paper.page(100_000 + number, 0);
                PageKey key = new PageKey("night", NIGHT, Integer.toString(number));
                PushedPage page = new PushedPage(key, made.text(), made.marks());
                pages.add(page);
                zip.putNextEntry(new ZipEntry("第%03d版.txt".formatted(number)));
                zip.write(page.bytes());
                zip.closeEntry();
            }
        }
        good.add(ARCHIVE);
        Path part = write(ARCHIVE + ".part", bytes.toByteArray());
        Files.move(part, folder.resolve(ARCHIVE));
    }

    private Path write(String place, byte[] bytes) throws IOException {
        Path file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** The pages that are to be accepted, each once. */
    List<PushedPage> pages() {
        return pages;
    }

    /** Where the files that are to be accepted were put. */
    List<String> good() {
        return good;
    }

    /** Where the others were put. */
    List<String> bad() {
        return bad;
    }
}
