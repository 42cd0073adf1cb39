package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * How sure a headline belongs to its body and is all of it: by how much it fits better there than
 * anywhere else, how much of it the body repeats, and how sure the body is one article; less where
 * it does not read like a whole headline, or its body is short enough to be one item of another
 * article. The figures were set on composed pages; see docs/quality.md.
 */
final class HeadingConfidence {

    private static final double CONSTANT = -0.5;
    private static final double MARGIN = 0.25;
    private static final double MOST_MARGIN = 10;
    private static final double SHARE = 1;
    private static final double ARTICLE = 0.4;
    private static final double ODD_WORDS = -2.5;
    private static final double SHORT_WORDS = -2;
    private static final double PROSE = -3;
    private static final double FOREIGN_END = -2;
    private static final double SHORT_BODY = -1.8;
    private static final double CROSSHEAD = 0.3;

    /** Section labels and single lines of a longer headline are as short as this. In characters. */
    private static final int SHORT = 10;

    /** The items of one article are mostly shorter. In characters. */
    private static final int ITEM = 200;

    private HeadingConfidence() {}

    /**
     * Of a headline.
     *
     * @param choice the headline and its article
     * @param strand the body of that article
     * @param article how sure that body is one article, above 0 and below 1
     * @param rare over the bodies of the page
     */
    static double headline(HeadingChoice choice, Strand strand, double article, Rare rare) {
        String text = choice.group().text();
        double score = CONSTANT + MARGIN * Math.min(MOST_MARGIN, choice.margin());
        score += SHARE * rare.fit(text, choice.article());
        score += ARTICLE * Math.log(article / (1 - article));
        score += hasOddWords(text) ? ODD_WORDS : 0;
        score += text.length() <= SHORT ? SHORT_WORDS : 0;
        score += text.indexOf('，') >= 0 ? PROSE : 0;
        score += hasForeignEnd(choice, rare) ? FOREIGN_END : 0;
        score += strand.length() < ITEM ? SHORT_BODY : 0;
        return likely(score);
    }

    /** Of a crosshead that is one by this much, in log odds. */
    static double crosshead(double margin) {
        return likely(CROSSHEAD * margin);
    }

    /** Whether the words are rather those of a photo's label, or begin in the middle. */
    private static boolean hasOddWords(String text) {
        return EventLabel.is(text) || text.endsWith("活动") || "—【（".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether its last line, no subheadline, shares nothing with the body, as a label does. */
    private static boolean hasForeignEnd(HeadingChoice choice, Rare rare) {
        List<HeadingCell> cells = choice.group().cells();
        HeadingCell last = cells.get(cells.size() - 1);
        return cells.size() > 1
                && last.opensLine()
                && last.text().first() != '—'
                && rare.shared(last.text().text(), choice.article()) == 0;
    }

    private static double likely(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
