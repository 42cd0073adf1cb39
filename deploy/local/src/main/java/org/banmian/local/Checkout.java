package org.banmian.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The working copy of the repository that the command was built in.
 *
 * @param root its top folder
 */
public record Checkout(Path root) {

    private static final String PROPERTY = "banmian.home";

    /**
     * The checkout named by the system property {@code banmian.home}, or else the one around the
     * current folder.
     *
     * @throws IllegalStateException if there is none
     */
    public static Checkout find() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return new Checkout(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .filter(p -> Files.exists(p.resolve("seeds/manifest.json")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no checkout around the current folder; start ./banmian, or"
                                                + " set -D"
                                                + PROPERTY));
    }

    /** Where a running system keeps its data unless told otherwise. */
    public Path defaultData() {
        return root.resolve(".banmian");
    }

    /** The sample pages. */
    public Path seeds() {
        return root.resolve("seeds");
    }
}
