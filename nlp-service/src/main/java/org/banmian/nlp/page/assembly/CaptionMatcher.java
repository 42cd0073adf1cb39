package org.banmian.nlp.page.assembly;

/**
 * Finds the article a caption belongs to by what it shares with it; a caption that tells a story
 * and shares little stands for itself.
 */
final class CaptionMatcher {

    private static final double ENOUGH = 0.22;
    private static final double ENOUGH_FOR_STORY = 0.8;
    private static final double BESIDE = 0.1;

    private final Rare rare;
    private final int articles;
    private final Neighbourhood neighbourhood;

    CaptionMatcher(Rare rare, int articles, Neighbourhood neighbourhood) {
        this.rare = rare;
        this.articles = articles;
        this.neighbourhood = neighbourhood;
    }

    /** Index of the article, or -1 for a photo story. */
    int match(CaptionText caption) {
        double best = caption.story() ? ENOUGH_FOR_STORY : ENOUGH;
        int article = -1;
        for (int a = 0; a < articles; a++) {
            double fit = rare.fit(caption.text().text(), a);
            boolean beside =
                    neighbourhood.strandAbove(caption.place()) == a
                            || neighbourhood.strandBelow(caption.place()) == a;
            fit += beside ? BESIDE : 0;
            if (fit > best) {
                best = fit;
                article = a;
            }
        }
        return article;
    }
}
