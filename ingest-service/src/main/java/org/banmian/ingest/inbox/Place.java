package org.banmian.ingest.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.banmian.contract.page.Printable;
import org.jspecify.annotations.Nullable;

/**
 * Where a file was put, from the root of the folder: {@code llrb/2022-12-02/3.txt}. A path and not
 * a text, so that a name which is none in the encoding of the system is still that of its file.
 *
 * @param path relative, of at most three parts
 */
public record Place(Path path) {

    /** Publication, date, file. */
    static final int DEPTH = 3;

    private static final int MAX_SHOWN = 200;

    /** What a name may have on the file systems there are, and what is kept of one with more. */
    private static final int MOST_BYTES = 255;

    private static final int KEPT = 50;
    private static final Pattern NO_ASCII = Pattern.compile("[^\\x20-\\x7E]");

    /** Checks that it is below the root, and not too far. */
    public Place {
        if (path.isAbsolute() || path.getNameCount() > DEPTH) {
            throw new IllegalArgumentException("no place in the folder: " + path);
        }
    }

    /** The name of the file. */
    String name() {
        return path.getFileName().toString();
    }

    /** Whether it has a publication and a date above it. */
    boolean isInIssue() {
        return path.getNameCount() == DEPTH;
    }

    /** The folder of its publication. */
    String publication() {
        return path.getName(0).toString();
    }

    /** The folder of its date, if it is in one. */
    String date() {
        return path.getName(1).toString();
    }

    /** The folder it is in; none directly under the root. */
    @Nullable Path folder() {
        return path.getParent();
    }

    /**
     * A path beside another one, whose name begins like {@code name} and ends with {@code suffix}:
     * as it is, where file systems allow it.
     */
    static Path beside(Path path, String name, String suffix) {
        String whole = name + suffix;
        if (whole.getBytes(UTF_8).length > MOST_BYTES) {
            String begin = name.substring(0, Math.min(name.length(), KEPT));
            whole = begin + "-" + Integer.toHexString(name.hashCode()) + suffix;
        }
        try {
            return path.resolveSibling(whole);
        } catch (InvalidPathException e) {
            // The system's encoding does not have these characters.
            return path.resolveSibling(NO_ASCII.matcher(whole).replaceAll("_"));
        }
    }

    /** For a line of a log. */
    @Override
    public String toString() {
        return Printable.of(path.toString().replace('\\', '/'), MAX_SHOWN);
    }
}
