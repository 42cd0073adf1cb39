package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.stream.Collectors;
import org.banmian.nlp.page.line.PrintLine;

/**
 * Lines of one stack that belong together.
 *
 * @param stack where they stand
 * @param from first line in the stack
 * @param to behind the last one
 */
record HeadingGroup(Stack stack, int from, int to) {

    List<PrintLine> lines() {
        return stack.lines().subList(from, to);
    }

    String text() {
        return lines().stream().map(l -> l.text().text()).collect(Collectors.joining());
    }

    int place() {
        return stack.place();
    }
}
