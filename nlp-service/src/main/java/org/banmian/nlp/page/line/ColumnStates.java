package org.banmian.nlp.page.line;

/**
 * The states a line can be in: a heading, a paragraph that an extractor joined into one line, or a
 * line of a paragraph in a column of one of several widths: its first (indented by two characters),
 * a middle one, its last, or its only one. A heading inserted into a column remembers the column.
 */
final class ColumnStates {

    static final int HEADING = 0;
    static final int JOINED = 1;
    static final int FIRST = 0;
    static final int MIDDLE = 1;
    static final int LAST = 2;
    static final int ONLY = 3;
    static final int INSERTED = 4;
    private static final int COLUMNS_FROM = 2;
    private static final int PARTS = 5;

    private final int[] widths;

    ColumnStates(int[] widths) {
        this.widths = widths.clone();
    }

    int count() {
        return COLUMNS_FROM + PARTS * widths.length;
    }

    int columns() {
        return widths.length;
    }

    int state(int column, int part) {
        return COLUMNS_FROM + PARTS * column + part;
    }

    /** Column of a state, or -1 for headings and joined paragraphs. */
    static int column(int state) {
        return state < COLUMNS_FROM ? -1 : (state - COLUMNS_FROM) / PARTS;
    }

    /** Whether a state is a heading, inserted or not. */
    static boolean isHeading(int state) {
        return state == HEADING || (state >= COLUMNS_FROM && part(state) == INSERTED);
    }

    /** Part of a paragraph, for states in a column. */
    static int part(int state) {
        return (state - COLUMNS_FROM) % PARTS;
    }

    /** Width of the column of a state in half characters, or 0. */
    int width(int state) {
        int column = column(state);
        return column < 0 ? 0 : widths[column];
    }
}
