package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which file is what, settled before anything is sent.
 *
 * @param files what to send, in the order given; no page twice
 * @param unplaced files found in folders that cannot be sent, and why
 */
public record PushPlan(List<PushFile> files, List<Outcome> unplaced) {

    /** Keeps the lists from changing. */
    public PushPlan {
        files = List.copyOf(files);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * Plans an upload. A file that was named and cannot be placed stops it all, one that was found
     * in a folder stops no other.
     *
     * @param paths files, and folders of files
     * @throws IllegalArgumentException naming the first file of those named that cannot be read or
     *     placed, or whose page another file has already
     * @throws IOException if a folder cannot be read
     */
    public static PushPlan of(List<Path> paths, Placing placing) throws IOException {
        List<Path> named = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(PushFolder.files(path));
            } else {
                named.add(path);
            }
        }
        if (placing.page() != null && (named.size() > 1 || !found.isEmpty())) {
            throw new IllegalArgumentException(
                    "--page names the page of one file; for many, put the page into each name");
        }
        PushPlan all = found(concat(named, found), placing);
        for (Outcome outcome : all.unplaced) {
            if (named.contains(Path.of(outcome.file()))) {
                throw new IllegalArgumentException(outcome.said());
            }
        }
        return all;
    }

    /** Plans what was found in a folder. */
    static PushPlan found(List<Path> files, Placing placing) {
        Map<Target, List<Path>> pages = new HashMap<>();
        List<PushFile> placed = new ArrayList<>();
        List<Outcome> unplaced = new ArrayList<>();
        for (Path file : files) {
            try {
                Target target = placing.target(file);
                placed.add(new PushFile(file, target));
                if (!target.isIssue()) {
                    pages.computeIfAbsent(target, page -> new ArrayList<>()).add(file);
                }
            } catch (IllegalArgumentException e) {
                unplaced.add(Outcome.unplaced(file, String.valueOf(e.getMessage())));
            }
        }
        List<PushFile> single = new ArrayList<>();
        for (PushFile file : placed) {
            List<Path> rivals = pages.getOrDefault(file.target(), List.of());
            if (rivals.size() > 1) {
                unplaced.add(Outcome.unplaced(file.file(), rivalry(rivals, file.target())));
            } else {
                single.add(file);
            }
        }
        return new PushPlan(single, unplaced);
    }

    private static String rivalry(List<Path> files, Target target) {
        return files.get(0) + " and " + files.get(1) + " are both " + target;
    }

    private static List<Path> concat(List<Path> named, List<Path> found) {
        List<Path> all = new ArrayList<>(named);
        all.addAll(found);
        return all.stream().distinct().toList();
    }
}
