package org.banmian.nlp.page.layout;

import java.util.Comparator;
import java.util.List;

/** Which sizes of type a page uses for its text and for its headings. */
final class TypeSizes {

    /** Headings are set at least this much larger than the text, where sizes are stated. */
    private static final double STATED = 1.1;

    /** Likewise, where they were measured. */
    private static final double MEASURED = 1.3;

    private static final double DISPLAY = 1.8;

    /** Type of the text varies by less than this. */
    private static final double SAME = 0.04;

    private final double body;
    private final double heading;

    private TypeSizes(double body, double heading) {
        this.body = body;
        this.heading = heading;
    }

    /** Of these lines: text is what most characters are set in, by the middle one of them. */
    static TypeSizes of(List<SetLine> lines, boolean stated) {
        double heading = stated ? STATED : MEASURED;
        List<SetLine> bySize =
                lines.stream().sorted(Comparator.comparingDouble(SetLine::size)).toList();
        long all = lines.stream().mapToLong(l -> l.text().length()).sum();
        long below = 0;
        for (SetLine line : bySize) {
            below += line.text().length();
            if (2 * below >= all) {
                return new TypeSizes(line.size(), heading);
            }
        }
        return new TypeSizes(0, heading);
    }

    double body() {
        return body;
    }

    boolean isHeading(double size) {
        return size > heading * body;
    }

    /** Far larger than any text. */
    boolean isDisplay(double size) {
        return size > DISPLAY * body;
    }

    boolean isSmall(double size) {
        return size < (1 - SAME) * body;
    }
}
