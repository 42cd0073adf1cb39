package org.banmian.nlp.page.assembly;

/**
 * How sure a headline belongs to its body and is all of it: by how much it fits better there than
 * anywhere else, less where its stack of lines was parted, and where its words are not those of a
 * headline. The figures were set on composed pages; see docs/quality.md.
 */
final class HeadingConfidence {

    private static final double MARGIN = 0.3;
    private static final double PARTED = -1.6;
    private static final double ODD_WORDS = -2.5;
    private static final double DOUBT = -0.4;
    private static final double BOTH = 0.55;

    private HeadingConfidence() {}

    /**
     * @param margin by how much the choice beats the next best, in log odds
     * @param parted whether other lines of the same stack went elsewhere
     * @param oddWords whether it reads like the label of an event or begins in the middle
     */
    static double of(double margin, boolean parted, boolean oddWords) {
        return likely(MARGIN * margin + (parted ? PARTED : 0) + (oddWords ? ODD_WORDS : 0));
    }

    /** Of a headline whose body is one article with this confidence; both above 0 and below 1. */
    static double within(double headline, double article) {
        return likely(DOUBT + BOTH * (odds(headline) + odds(article)));
    }

    private static double odds(double confidence) {
        return Math.log(confidence / (1 - confidence));
    }

    private static double likely(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
