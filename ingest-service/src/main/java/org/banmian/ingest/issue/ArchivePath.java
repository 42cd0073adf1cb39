package org.banmian.ingest.issue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.banmian.contract.page.Printable;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;

/**
 * A path inside an archive, from its root, with {@code /} between its parts.
 *
 * @param text without {@code .}, {@code ..} or empty parts
 */
record ArchivePath(String text) {

    private static final int MAX_SHOWN = 200;
    private static final int MAX_LENGTH = 1000;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Set<String> LEFTOVERS = Set.of("thumbs.db", "desktop.ini", "__macosx");

    /**
     * Reads the name of an entry, also with the separators of Windows.
     *
     * @throws PageRejectedException if it leads out of the archive
     */
    static ArchivePath of(String name) {
        return resolved("", name);
    }

    /**
     * Reads a reference that a file of the archive makes to another one.
     *
     * @throws PageRejectedException if it leads out of the archive
     */
    ArchivePath refer(String reference) {
        // What one widespread producer writes before its relative paths.
        String path = reference.startsWith("file://./") ? reference.substring(9) : reference;
        if (SCHEME.matcher(path).matches()) {
            throw refused("path", "refers to " + shown(reference) + ", outside the package");
        }
        return resolved(text.substring(0, text.lastIndexOf('/') + 1), path);
    }

    /** The same with its percent escapes read, which some references have and some do not. */
    ArchivePath unescaped() {
        try {
            return of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return this;
        }
    }

    /** Without the folders. */
    String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Whether it is something systems leave in folders, and hide. */
    boolean isHidden() {
        for (String part : text.split("/", -1)) {
            if (part.startsWith(".") || LEFTOVERS.contains(part.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static String shown(String name) {
        return Printable.of(name, MAX_SHOWN);
    }

    static PageRejectedException refused(String rule, String what) {
        return new PageRejectedException(
                Reason.ARCHIVE_REFUSED,
                "The package " + what + ".",
                Map.of("field", "body", "rule", rule));
    }

    private static ArchivePath resolved(String folder, String path) {
        String slashes = path.replace('\\', '/');
        if (slashes.startsWith("/") || SCHEME.matcher(slashes).matches()) {
            throw refused("path", "has the absolute path " + shown(path));
        }
        if (path.length() > MAX_LENGTH || path.indexOf('\0') >= 0) {
            throw refused("path", "has a path that is none: " + shown(path));
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + slashes).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                throw refused("path", "has the path " + shown(path) + ", which leads out of it");
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return new ArchivePath(String.join("/", parts));
    }
}
