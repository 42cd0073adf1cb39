package org.banmian.contract.page;

/** Text from outside made fit for a message or a log line: cut, on one line, showing itself. */
public final class Printable {

    private Printable() {}

    /**
     * Returns at most {@code limit} code points of the text, with {@code ?} for each that would
     * break or forge a line: controls, invisible formats, line separators, lone surrogates. What
     * was cut shows as an ellipsis.
     */
    public static String of(String text, int limit) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(limit).map(Printable::shown).forEach(out::appendCodePoint);
        boolean cut = text.codePoints().skip(limit).findAny().isPresent();
        return cut ? out.append('…').toString() : out.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    '?';
            default -> codePoint;
        };
    }
}
