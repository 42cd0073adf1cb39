package org.banmian.nlp.page.assembly;

/**
 * Finds the article a caption belongs to by what it shares with it; a caption that tells a story
 * and shares little stands for itself.
 */
final class CaptionMatcher {

    private static final double ENOUGH = 0.22;
    private static final double ENOUGH_FOR_STORY = 0.8;

    private final Rare rare;
    private final int[] headlines;
    private final Neighbourhood neighbourhood;

    /**
     * @param headlines for every article the place of its headline, or -1
     */
    CaptionMatcher(Rare rare, int[] headlines, Neighbourhood neighbourhood) {
        this.rare = rare;
        this.headlines = headlines.clone();
        this.neighbourhood = neighbourhood;
    }

    /** Index of the article, or -1 for a photo story. */
    int match(CaptionText caption) {
        double best = caption.story() ? ENOUGH_FOR_STORY : ENOUGH;
        int article = -1;
        for (int a = 0; a < headlines.length; a++) {
            double fit = rare.fit(caption.text().text(), a);
            fit += neighbourhood.nearness(caption, a, headlines[a]);
            if (fit > best) {
                best = fit;
                article = a;
            }
        }
        return article;
    }
}
