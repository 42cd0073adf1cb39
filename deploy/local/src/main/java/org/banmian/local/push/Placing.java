package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.issue.PageInFileName;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a file is pushed as. What is not told here is read from where the file is, {@code
 * publication/date/page.ext}; an issue may lie there too, or be {@code publication/date.zip}.
 *
 * @param publication its code; none to read it from the path
 * @param date as written, {@code yyyy-mm-dd}; none to read it from the path
 * @param page of the only file; none to read it from the name
 * @param issue whether every file is an issue, also one whose content does not say so
 */
public record Placing(
        @Nullable String publication, @Nullable String date, @Nullable String page, boolean issue) {

    /**
     * Checks what was told.
     *
     * @throws IllegalArgumentException if that is no publication, date or page, or if a page and an
     *     issue are asked for at once
     */
    public Placing {
        if (publication != null) {
            PageKey.checkPublication(publication);
        }
        if (date != null) {
            PageKey.dateOf(date);
        }
        if (page != null && issue) {
            throw new IllegalArgumentException("--page and --issue exclude each other");
        }
    }

    /**
     * What a file is pushed as.
     *
     * @throws IllegalArgumentException saying what to change, if that cannot be told or the file
     *     cannot be read
     */
    public Target target(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(file + " is no file that can be read");
        }
        try {
            return placed(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e, e);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private Target placed(Path file) throws IOException {
        boolean archive = IssueFile.isArchive(file);
        if (archive && page != null) {
            throw new IllegalArgumentException(
                    file + " is an archive, an issue and no single page");
        }
        Optional<String> told = Optional.ofNullable(page).or(() -> PageInFileName.find(name(file)));
        boolean whole = issue || archive || (told.isEmpty() && IssueFile.isPdfOfPages(file));
        if (!whole && told.isEmpty()) {
            throw new IllegalArgumentException(
                    file
                            + " does not tell its page; name it like 03.txt or A1.txt, or give"
                            + " --page, or --issue if it holds all pages");
        }
        Place place = place(file, whole);
        return whole
                ? Target.issue(place.publication, PageKey.dateOf(place.date))
                : Target.of(PageKey.of(place.publication, place.date, told.orElseThrow()));
    }

    private record Place(String publication, String date) {}

    private Place place(Path file, boolean whole) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String stem = name(file).replaceFirst("\\.[A-Za-z0-9]+$", "");
        boolean named = whole && isDate(stem);
        String day = date != null ? date : named ? stem : name(folder);
        Path above = null;
        if (folder != null && isDate(name(folder))) {
            above = folder.getParent();
        } else if (named) {
            above = folder;
        }
        if (date == null && !isDate(day)) {
            throw untold(file, "--date");
        }
        if (publication == null && above == null) {
            throw untold(file, "--publication");
        }
        return new Place(publication != null ? publication : name(above), day);
    }

    private static IllegalArgumentException untold(Path file, String option) {
        return new IllegalArgumentException(
                file
                        + " lies in no folder publication/date, such as llrb/2022-12-02; give "
                        + option);
    }

    private static boolean isDate(String name) {
        try {
            PageKey.dateOf(name);
            return true;
        } catch (InvalidKeyException e) {
            return false;
        }
    }

    private static String name(@Nullable Path path) {
        return path == null || path.getFileName() == null ? "" : path.getFileName().toString();
    }
}
