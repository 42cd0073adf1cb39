package org.banmian.ingest.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of what is never taken: hidden, left by systems, or not finished yet. */
final class IgnoredNames {

    /** What follows the name of a file that was refused, in the name of the file that says why. */
    static final String REASON = ".reason.json";

    private static final String HIDDEN = ".$#@~";
    private static final Set<String> SYSTEM =
            Set.of(
                    "thumbs.db",
                    "desktop.ini",
                    "lost+found",
                    "system volume information",
                    "__macosx");
    private static final List<String> UNFINISHED =
            List.of("~", ".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload", REASON);

    private IgnoredNames() {}

    static boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return HIDDEN.indexOf(lower.charAt(0)) >= 0
                || SYSTEM.contains(lower)
                || UNFINISHED.stream().anyMatch(lower::endsWith);
    }
}
