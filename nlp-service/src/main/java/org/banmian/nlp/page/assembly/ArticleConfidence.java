package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.line.Paragraph;

/**
 * How sure a body is one article and all of it, and why not surer. The figures were set on composed
 * pages; see docs/quality.md.
 */
final class ArticleConfidence {

    private static final double CONSTANT = 0.2;
    private static final double MARGIN = 0.35;
    private static final double CUT_OFF = -0.8;
    private static final double CLOSE_CALL = 2;

    private final double value;
    private final List<String> reasons = new ArrayList<>();

    /**
     * @param strand the body
     * @param margin by how much it beats the next best arrangement without it, in log odds
     * @param headline whether it has one
     */
    ArticleConfidence(Strand strand, double margin, boolean headline) {
        double score = CONSTANT + MARGIN * margin;
        if (margin < CLOSE_CALL) {
            reasons.add("close-call");
        }
        if (endsOpen(strand)) {
            score += CUT_OFF;
            reasons.add("end-missing");
        }
        if (startsInside(strand)) {
            score += CUT_OFF;
            reasons.add("beginning-missing");
        }
        if (!headline) {
            reasons.add("headline-missing");
        }
        this.value = 1 / (1 + Math.exp(-score));
    }

    static boolean endsOpen(Strand strand) {
        return strand.last().endsOpen();
    }

    static boolean startsInside(Strand strand) {
        return strand.first().first().start() == Paragraph.Start.INSIDE;
    }

    double value() {
        return value;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
