package org.banmian.nlp.page.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How much of some pages is right. */
record Score(Tally articles, Tally headlines) {

    static final Score NOTHING = new Score(Tally.NOTHING, Tally.NOTHING);

    /**
     * What was found against what there is. An article is right when its body is that of one there
     * is; a headline, when it is that of the article which has most of the body it was given to.
     */
    static Score of(List<Outline> found, List<Outline> gold) {
        int bodies = 0;
        int headlines = 0;
        for (Outline article : found) {
            Outline own = gold.stream().max(Comparator.comparing(article::shared)).orElseThrow();
            bodies += article.sameBody(own) ? 1 : 0;
            headlines += article.shared(own) > 0 && article.sameHeadline(own) ? 1 : 0;
        }
        return new Score(
                new Tally(bodies, found.size(), gold.size()),
                new Tally(headlines, headlines(found), headlines(gold)));
    }

    private static int headlines(List<Outline> articles) {
        return (int) articles.stream().filter(a -> !a.headline().isEmpty()).count();
    }

    Score plus(Score other) {
        return new Score(articles.plus(other.articles), headlines.plus(other.headlines));
    }

    double sum() {
        return articles.f1() + headlines.f1();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "articles %.3f, headlines %.3f", articles.f1(), headlines.f1());
    }

    /**
     * @param found how many were given
     * @param gold how many there are
     */
    record Tally(int right, int found, int gold) {

        static final Tally NOTHING = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(right + other.right, found + other.found, gold + other.gold);
        }

        double f1() {
            return 2.0 * right / Math.max(1, found + gold);
        }
    }
}
