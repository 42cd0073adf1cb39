package org.banmian.local.push;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.issue.PageInFileName;

/**
 * Which file is which page, settled before anything is sent.
 *
 * @param files in the order given; no page twice
 */
public record PushPlan(List<PageFile> files) {

    /** Keeps the list from changing. */
    public PushPlan {
        files = List.copyOf(files);
    }

    /**
     * Plans an upload.
     *
     * @param date as written, {@code yyyy-mm-dd}
     * @param page the page of a single file; empty to read each page from its file's name
     * @throws IllegalArgumentException naming the first file that cannot be read, whose page is not
     *     told or not valid, or whose page another file has already
     */
    public static PushPlan of(
            List<Path> files, String publication, String date, Optional<String> page) {
        if (page.isPresent() && files.size() > 1) {
            throw new IllegalArgumentException(
                    "--page names the page of one file; for many, put the page into each name");
        }
        Map<PageKey, Path> taken = new HashMap<>();
        List<PageFile> plan = new ArrayList<>();
        for (Path file : files) {
            PageKey key = PageKey.of(publication, date, page.orElseGet(() -> told(file)));
            checkReadable(file);
            Path other = taken.putIfAbsent(key, file);
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + file + " are both " + key);
            }
            plan.add(new PageFile(file, key));
        }
        return new PushPlan(plan);
    }

    private static String told(Path file) {
        return PageInFileName.find(String.valueOf(file.getFileName()))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        file
                                                + " does not tell its page; name it like 03.txt or"
                                                + " A1.txt, or give --page"));
    }

    private static void checkReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new IllegalArgumentException(file + " is no file that can be read");
        }
    }
}
