package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.Path;

/** Kills a process at one of the points it comes by; from then on it does nothing any more. */
final class Fate {

    private final int killAt;
    private int passed;
    private boolean dead;

    /** Kills at the point with this number, from 0. */
    Fate(int killAt) {
        this.killAt = killAt;
    }

    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    void point() {
        if (dead || passed++ == killAt) {
            dead = true;
            throw new Killed();
        }
    }

    /** The real disk, with a point before and behind every step. */
    Disk disk() {
        Disk real = Disk.real();
        return new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                step(() -> real.move(from, to));
            }

            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                step(() -> real.write(file, bytes));
            }

            @Override
            public void makeFolders(Path root, Path below) throws IOException {
                step(() -> real.makeFolders(root, below));
            }

            @Override
            public void delete(Path path) throws IOException {
                step(() -> real.delete(path));
            }
        };
    }

    private interface Step {
        void take() throws IOException;
    }

    private void step(Step step) throws IOException {
        point();
        step.take();
        point();
    }
}
