package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that this process works on: renamed into a folder of its own, so that everybody sees
 * whose they are, and nobody else takes them. No two owners ever have a file of the same place, so
 * what is put in again follows what was put in before.
 */
final class Claims {

    private final Path root;
    private final Path own;
    private final Owners owners;
    private final Disk disk;
    private final Pulse pulse;

    /**
     * Claims files of this folder.
     *
     * @param own the folder of this process's claims, which is there, among those of the others
     */
    Claims(Path root, Path own, Owners owners, Disk disk) {
        this.root = root;
        this.own = own;
        this.owners = owners;
        this.disk = disk;
        this.pulse = new Pulse(own);
    }

    /** Shows that this process lives. */
    void beat() throws IOException {
        disk.makeFolders(root, root.relativize(own));
        pulse.beat();
    }

    /** The folder of this process's claims. */
    Path own() {
        return own;
    }

    /** Where a file is as long as it is claimed. */
    Path path(Place place) {
        return own.resolve(place.path());
    }

    /** A file for what is being written. */
    Path draft() {
        return own.resolve(".draft");
    }

    /**
     * Takes a file, unless it is gone, has changed, or is the next version of one that is in work.
     *
     * @return whether it was taken
     */
    synchronized boolean claim(FolderTree.Found file) throws IOException {
        Path from = root.resolve(file.place().path());
        if (isClaimed(file.place()) || FileState.of(from).filter(file.state()::equals).isEmpty()) {
            return false;
        }
        return move(from, file.place());
    }

    /**
     * Takes a file that somebody who has ended had claimed.
     *
     * @return whether it was taken
     */
    synchronized boolean takeUp(Path ended, Place place) throws IOException {
        return !Files.exists(path(place), LinkOption.NOFOLLOW_LINKS)
                && move(ended.resolve(place.path()), place);
    }

    private boolean move(Path from, Place place) throws IOException {
        Path folder = place.folder();
        if (folder != null) {
            disk.makeFolders(root, root.relativize(own).resolve(folder));
        }
        try {
            disk.move(from, path(place));
            return true;
        } catch (NoSuchFileException e) {
            // Somebody was faster.
            return false;
        }
    }

    private boolean isClaimed(Place place) throws IOException {
        return owners.all().stream()
                .anyMatch(
                        owner ->
                                Files.exists(
                                        owner.resolve(place.path()), LinkOption.NOFOLLOW_LINKS));
    }

    /** The folders of those that have ended. */
    List<Path> ended(long nanos) throws IOException {
        return owners.ended(own, nanos);
    }

    /** What somebody has claimed. */
    List<Place> of(Path owner) throws IOException {
        List<Place> places = new ArrayList<>();
        Files.walkFileTree(
                owner,
                new MovingFiles() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!IgnoredNames.has(file.getFileName().toString())) {
                            places.add(new Place(owner.relativize(file)));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return places;
    }

    /** Clears away the folder of somebody who has ended, of whom all was taken up. */
    void clear(Path ended) throws IOException {
        Files.walkFileTree(
                ended,
                new MovingFiles() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (ended.equals(file.getParent())
                                && IgnoredNames.has(file.getFileName().toString())) {
                            disk.delete(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException failure) {
                        deleteEmpty(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Looks at folders in which others move files meanwhile. */
    private abstract static class MovingFiles extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }

    private boolean deleteEmpty(Path folder) {
        try {
            disk.delete(folder);
            return true;
        } catch (IOException e) {
            // Something is in it, or somebody has come back to it.
            return false;
        }
    }

    /** Leaves no empty folder where a claimed file was. */
    synchronized void tidy(Place place) {
        Path folder = place.folder();
        while (folder != null && deleteEmpty(own.resolve(folder))) {
            folder = folder.getParent();
        }
    }

    /** Has others take up at once what is left. */
    void end() throws IOException {
        pulse.end();
        if (of(own).isEmpty()) {
            clear(own);
        }
    }
}
