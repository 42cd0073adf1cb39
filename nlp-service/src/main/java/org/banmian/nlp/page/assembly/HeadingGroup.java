package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.text.TracedText;

/**
 * Cells of one stack that belong together.
 *
 * @param stack where they stand
 * @param from first cell in the stack
 * @param to behind the last one
 */
record HeadingGroup(Stack stack, int from, int to) {

    List<HeadingCell> cells() {
        return stack.cells().subList(from, to);
    }

    /** All of it in one piece, the blanks inside its lines kept. */
    TracedText joined(LineJoiner joiner) {
        return join(cells(), joiner);
    }

    /** Cells in one piece, the blanks inside their lines kept. */
    static TracedText join(List<HeadingCell> cells, LineJoiner joiner) {
        TracedText joined = TracedText.EMPTY;
        for (HeadingCell cell : cells) {
            joined =
                    joined.isEmpty()
                            ? cell.text()
                            : joiner.join(List.of(joined, cell.before(), cell.text()));
        }
        return joined;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        cells().forEach(cell -> text.append(cell.text().text()));
        return text.toString();
    }

    int place() {
        return stack.place();
    }
}
