package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where files end: in {@code done}, or in {@code failed} with a file beside each that says why. A
 * name that is taken gets a number; nothing is ever overwritten but a reason without its file,
 * which a killed process has left.
 */
final class Shelves {

    static final String DONE = "done";
    static final String FAILED = "failed";

    private final Path root;
    private final Claims claims;
    private final Disk disk;

    Shelves(Path root, Claims claims, Disk disk) {
        this.root = root;
        this.claims = claims;
        this.disk = disk;
    }

    /** Puts a claimed file where those are that were taken in. */
    synchronized void done(Place place) throws IOException {
        clearReasons(place);
        makeFolders(DONE, place);
        disk.move(claims.path(place), free(DONE, place));
        claims.tidy(place);
    }

    /**
     * Puts a claimed file where those are that were refused. The reason comes first: killed in
     * between, a file has not ended and comes again, while one without its reason would have.
     */
    synchronized void failed(Place place, byte[] reason) throws IOException {
        clearReasons(place);
        makeFolders(FAILED, place);
        Path target = free(FAILED, place);
        disk.write(claims.draft(), reason);
        disk.move(claims.draft(), reason(target));
        disk.move(claims.path(place), target);
        claims.tidy(place);
    }

    private void makeFolders(String shelf, Place place) throws IOException {
        Path folder = place.folder();
        disk.makeFolders(root, folder == null ? Path.of(shelf) : Path.of(shelf).resolve(folder));
    }

    private Path free(String shelf, Place place) {
        int number = 1;
        while (exists(numbered(shelf, place, number))) {
            number++;
        }
        return numbered(shelf, place, number);
    }

    private void clearReasons(Place place) throws IOException {
        for (int number = 1; ; number++) {
            Path file = numbered(FAILED, place, number);
            boolean there = exists(file);
            boolean explained = exists(reason(file));
            if (!there && !explained) {
                return;
            }
            if (!there) {
                disk.delete(reason(file));
            }
        }
    }

    // No habit of naming tells a page from "3 (2).txt", should anybody put it in again.
    private Path numbered(String shelf, Place place, int number) {
        Path first = root.resolve(shelf).resolve(place.path());
        if (number == 1) {
            return first;
        }
        String name = place.name();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return Place.beside(
                first, name.substring(0, end), " (" + number + ")" + name.substring(end));
    }

    private static Path reason(Path file) {
        return Place.beside(file, file.getFileName().toString(), IgnoredNames.REASON);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
