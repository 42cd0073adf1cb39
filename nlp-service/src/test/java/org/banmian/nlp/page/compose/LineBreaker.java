package org.banmian.nlp.page.compose;

/**
 * Breaks text into lines as a Chinese newspaper does: no closing punctuation at a line start, no
 * opening one at its end, numbers and Latin words whole. Widths are in characters; Latin letters,
 * digits and blanks are half a character wide.
 */
final class LineBreaker {

    private static final String CLOSERS = "，。、；：！？”’）》】〉…—·％%℃,.;:!?)";
    private static final String OPENERS = "“‘（《【〈(";

    private final boolean squeeze;

    LineBreaker(boolean squeeze) {
        this.squeeze = squeeze;
    }

    /**
     * A piece of text on one line.
     *
     * @param slack how much of the width is left
     */
    record Cut(int from, int to, double slack) {}

    /** The line that begins at {@code start}, which is before the end of the text. */
    Cut next(String text, int start, double width) {
        int from = skipBlanks(text, start);
        int at = from;
        double used = 0;
        int points = 0;
        while (at < text.length()) {
            int end = tokenEnd(text, at);
            double needed = widthOf(text, at, end);
            if (used + needed > width + room(text, at, points) && at > from) {
                break;
            }
            used += needed;
            points += closes(text.charAt(at)) ? 1 : 0;
            at = end;
        }
        int to = at < text.length() ? backToLegal(text, from, at) : at;
        return new Cut(from, to, Math.max(0, width - widthOf(text, from, to)));
    }

    static double widthOf(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) < 0x2000 && text.charAt(i) != '·' ? 0.5 : 1;
        }
        return width;
    }

    static boolean closes(char sign) {
        return CLOSERS.indexOf(sign) >= 0;
    }

    /** Half a character can be taken from every point on the line, up to one character. */
    private double room(String text, int at, int points) {
        boolean wanted = closes(text.charAt(at)) || Character.isDigit(text.charAt(at));
        return squeeze && wanted
                ? Math.min(1.0, 0.5 * (points + (closes(text.charAt(at)) ? 1 : 0)))
                : 0.01;
    }

    private static int backToLegal(String text, int from, int at) {
        int to = at;
        while (to > from + 1 && !legal(text, to)) {
            to--;
        }
        return to > from + 1 ? to : at;
    }

    private static boolean legal(String text, int to) {
        boolean insideWord = wordSign(text.charAt(to - 1)) && wordSign(text.charAt(to));
        return !insideWord && !closes(text.charAt(to)) && OPENERS.indexOf(text.charAt(to - 1)) < 0;
    }

    private static int tokenEnd(String text, int at) {
        int end = at + 1;
        while (wordSign(text.charAt(at))
                && end < text.length()
                && end - at < 14
                && wordSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean wordSign(char sign) {
        return sign < 0x80 && (Character.isLetterOrDigit(sign) || "./%-+@".indexOf(sign) >= 0);
    }

    private static int skipBlanks(String text, int start) {
        int at = start;
        while (at < text.length() - 1 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
