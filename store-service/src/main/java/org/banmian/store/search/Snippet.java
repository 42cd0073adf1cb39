package org.banmian.store.search;

import org.jspecify.annotations.Nullable;

/** A stretch of a text short enough to be shown in a list. */
public final class Snippet {

    private static final int BEFORE = 20;
    private static final int LENGTH = 80;

    private Snippet() {}

    /**
     * About eighty characters of a text, in one line: around the first place where the string
     * stands, from the start when none is given. Where it is cut stands an ellipsis.
     *
     * @param text not empty
     * @param string that stands in it, or {@code null}
     */
    public static String of(String text, @Nullable String string) {
        int hit = string == null ? 0 : Math.max(0, text.indexOf(string));
        int start = boundary(text, Math.max(0, hit - BEFORE));
        int end = boundary(text, Math.min(text.length(), start + LENGTH));
        String line = text.substring(start, end).replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return (start > 0 ? "…" : "") + line + (end < text.length() ? "…" : "");
    }

    /** The offset itself, or the one before it where it would halve a character. */
    private static int boundary(String text, int offset) {
        boolean halves =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return halves ? offset - 1 : offset;
    }
}
