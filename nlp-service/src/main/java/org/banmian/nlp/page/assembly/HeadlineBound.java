package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * What the headlines of an arrangement are worth, and what they can be worth at most one step away,
 * which is far less work than finding it out: the prices that the best choice for this arrangement
 * puts on its headings and articles (the dual of the assignment) bound every other choice, once the
 * articles that a step changes have theirs.
 */
final class HeadlineBound {

    private final HeadlineOdds odds;
    private final List<Body> articles;
    private final int[] articleOf;
    private final double total;
    private final double[] headings;
    private final double[] prices;
    private final double sum;

    HeadlineBound(HeadlineOdds odds, List<Body> articles) {
        this.odds = odds;
        this.articles = articles;
        this.articleOf = HeadlineOdds.articleOf(articles);
        double[][] costs = odds.headlineCosts(articles);
        double[] alone = odds.otherCosts(articleOf);
        Assignment choice = new Assignment(costs, alone);
        int[] columns = choice.columns();
        double value = odds.noHeadline() * articles.size();
        for (int g = 0; g < columns.length; g++) {
            value -= columns[g] < 0 ? alone[g] : costs[g][columns[g]];
        }
        this.total = value;
        this.headings = choice.rowPrices();
        this.prices = choice.columnPrices();
        double all = 0;
        for (double heading : headings) {
            all += heading;
        }
        for (int a = 0; a < articles.size(); a++) {
            all += headings.length == 0 ? 0 : prices[a];
        }
        this.sum = all;
    }

    /** The arrangement. */
    List<Body> articles() {
        return articles;
    }

    /** The sum of the odds of the best choice. */
    double total() {
        return total;
    }

    /** What they are worth at most after a step from this arrangement. */
    double atMost(Step step) {
        double none = odds.noHeadline() * (articles.size() + step.growth());
        if (headings.length == 0) {
            return none;
        }
        double least = sum - prices[step.from()] + price(step.move().made());
        least -= step.to() < 0 ? 0 : prices[step.to()];
        for (Body left : step.move().left()) {
            least += price(left);
        }
        double[] alone = odds.otherCosts(articleOfAfter(step));
        for (int g = 0; g < headings.length; g++) {
            least += Math.min(0, alone[g] - headings[g]);
        }
        return none - least;
    }

    /** The article of every fragment; the one that the step makes has a number of its own. */
    private int[] articleOfAfter(Step step) {
        int[] after = articleOf.clone();
        for (int fragment : step.move().made().fragments()) {
            after[fragment] = articles.size();
        }
        return after;
    }

    private double price(Body article) {
        double price = 0;
        for (int g = 0; g < headings.length; g++) {
            price = Math.min(price, odds.cost(g, article) - headings[g]);
        }
        return price;
    }
}
