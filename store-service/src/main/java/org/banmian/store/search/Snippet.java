package org.banmian.store.search;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Span;

/**
 * A stretch of a text short enough to be shown in a list, in one line, without characters that
 * nobody sees or that turn the direction of a line. Where it is cut stands an ellipsis.
 *
 * @param text the line
 * @param marks where in it stands what was asked for, in order, apart from each other
 */
public record Snippet(String text, List<Span> marks) {

    private static final int BEFORE = 20;
    private static final int LENGTH = 80;

    /** Keeps the list from changing. */
    public Snippet {
        marks = List.copyOf(marks);
    }

    /**
     * About eighty characters of a text: around the first highlight, from the start when there is
     * none.
     *
     * @param text any text
     * @param highlights spans of it, in order, apart from each other
     */
    public static Snippet of(String text, List<Span> highlights) {
        int hit = highlights.isEmpty() ? 0 : highlights.get(0).start();
        int start = boundary(text, Math.max(0, hit - BEFORE));
        int end = boundary(text, Math.min(text.length(), start + LENGTH));
        return new Line(text, start, end).marked(highlights);
    }

    /** The line as HTML: everything escaped, and each mark in a {@code mark} element. */
    public String html() {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (Span mark : marks) {
            html.append(escaped(text.substring(from, mark.start())));
            html.append("<mark>").append(escaped(mark.in(text))).append("</mark>");
            from = mark.end();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The offset itself, or the one before it where it would halve a character. */
    private static int boundary(String text, int offset) {
        boolean halves =
                offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return halves ? offset - 1 : offset;
    }

    /** A stretch of a text as it becomes a line, with where each of its characters went. */
    private static final class Line {

        private final StringBuilder line = new StringBuilder();
        private final int start;
        private final int[] places;

        Line(String text, int start, int end) {
            this.start = start;
            this.places = new int[end - start + 1];
            line.append(start > 0 ? "…" : "");
            boolean begun = false;
            boolean blank = false;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (isBlank(c)) {
                    blank = begun;
                } else if (Character.getType(c) != Character.FORMAT) {
                    line.append(blank ? " " : "");
                    begun = true;
                    blank = false;
                    places[i - start] = line.length();
                    line.append(c);
                    continue;
                }
                places[i - start] = -1;
            }
            places[end - start] = line.length();
            line.append(end < text.length() ? "…" : "");
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c);
        }

        Snippet marked(List<Span> highlights) {
            List<Span> marks = new ArrayList<>();
            for (Span span : highlights) {
                int from = -1;
                int to = -1;
                for (int i = span.start();
                        i < Math.min(span.end(), start + places.length - 1);
                        i++) {
                    int place = i < start ? -1 : places[i - start];
                    if (place >= 0) {
                        from = from < 0 ? place : from;
                        to = place + 1;
                    }
                }
                if (from >= 0) {
                    marks.add(new Span(from, to));
                }
            }
            return new Snippet(line.toString(), marks);
        }
    }
}
