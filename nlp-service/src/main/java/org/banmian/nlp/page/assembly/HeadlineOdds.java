package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for each heading group of a page being the headline of each article, a crosshead, or
 * neither, as log odds, and the best choice for all of them at once with one headline an article at
 * most.
 */
final class HeadlineOdds {

    private static final double IMPOSSIBLE = 1e3;
    private static final int LABEL = 10;
    private static final int SHORT = 7;
    private static final double SOME = 0.2;
    private static final double MUCH = 0.6;

    private final Weights weights;
    private final @Nullable PlaceOdds places;
    private final double noHeadline;
    private final List<HeadingGroup> groups;
    private final HeadlineFit fit;
    private final int[] above;
    private final int[] below;
    private final String[] texts;
    private final boolean[] label;
    private final double[] form;
    private final Crossheads crossheads;

    HeadlineOdds(
            List<HeadingGroup> groups,
            HeadlineFit fit,
            List<Fragment> fragments,
            Weights weights,
            @Nullable PlaceOdds places) {
        this.places = places;
        this.weights = weights;
        this.noHeadline = weights.of(Sign.NO_HEADLINE);
        this.groups = groups;
        this.fit = fit;
        int n = groups.size();
        above = new int[n];
        below = new int[n];
        texts = groups.stream().map(HeadingGroup::text).toArray(String[]::new);
        label = new boolean[n];
        form = new double[n];
        for (int g = 0; g < n; g++) {
            int at = 0;
            while (at < fragments.size() && fragments.get(at).place() < groups.get(g).place()) {
                at++;
            }
            above[g] = at - 1;
            below[g] = at < fragments.size() ? at : -1;
            label[g] = SectionLabel.is(texts[g]);
            form[g] = form(g);
        }
        crossheads = new Crossheads(groups, fit, fragments, above, below, weights);
    }

    /** What every group is, in the order given, with how sure that is. */
    List<HeadingChoice> choices(List<Body> articles) {
        double[][] costs = costs(articles);
        int[] columns = Assignment.solve(costs);
        int[] articleOf = articleOf(articles);
        List<HeadingChoice> choices = new ArrayList<>();
        for (int g = 0; g < columns.length; g++) {
            boolean headline = columns[g] < articles.size();
            boolean crosshead = !headline && !label[g];
            int inside = crosshead ? crossheads.surrounding(g, articleOf) : -1;
            HeadingChoice.Kind kind =
                    headline
                            ? HeadingChoice.Kind.HEADLINE
                            : inside >= 0
                                    ? HeadingChoice.Kind.CROSSHEAD
                                    : HeadingChoice.Kind.NEITHER;
            choices.add(
                    new HeadingChoice(
                            groups.get(g),
                            kind,
                            headline ? columns[g] : inside,
                            margin(costs[g], columns[g])));
        }
        return choices;
    }

    /** By how much the choice for one group beats the next best for it. */
    private static double margin(double[] costs, int chosen) {
        double next = IMPOSSIBLE;
        for (int column = 0; column < costs.length; column++) {
            next = column == chosen ? next : Math.min(next, costs[column]);
        }
        return next - costs[chosen];
    }

    /** The sum of the odds of the best choice. */
    double total(List<Body> articles) {
        return new HeadlineBound(this, articles).total();
    }

    /** For every group what it costs to be the headline of each article. */
    double[][] headlineCosts(List<Body> articles) {
        double[][] costs = new double[groups.size()][articles.size()];
        for (int a = 0; a < articles.size(); a++) {
            for (int g = 0; g < groups.size(); g++) {
                costs[g][a] = cost(g, articles.get(a));
            }
        }
        return costs;
    }

    /** For every group what it costs to be nobody's headline, by the article of every fragment. */
    double[] otherCosts(int[] articleOf) {
        double[] costs = new double[groups.size()];
        for (int g = 0; g < costs.length; g++) {
            costs[g] = -otherwise(g, articleOf);
        }
        return costs;
    }

    /** Both in one table, with a column for each group that is only its own. */
    private double[][] costs(List<Body> articles) {
        double[][] headlines = headlineCosts(articles);
        double[] others = otherCosts(articleOf(articles));
        double[][] costs = new double[groups.size()][];
        for (int g = 0; g < costs.length; g++) {
            costs[g] = Arrays.copyOf(headlines[g], articles.size() + groups.size());
            Arrays.fill(costs[g], articles.size(), costs[g].length, IMPOSSIBLE);
            costs[g][articles.size() + g] = others[g];
        }
        return costs;
    }

    /**
     * What it costs to make a group an article's headline; an article without one costs nothing.
     */
    double cost(int group, Body article) {
        return -article.headline(group) + noHeadline;
    }

    /** Of an article having none. */
    double noHeadline() {
        return noHeadline;
    }

    static int[] articleOf(List<Body> articles) {
        int n = 0;
        for (Body article : articles) {
            n += article.size();
        }
        int[] articleOf = new int[n];
        for (int a = 0; a < articles.size(); a++) {
            for (int fragment : articles.get(a).fragments()) {
                articleOf[fragment] = a;
            }
        }
        return articleOf;
    }

    /** How many heading groups there are. */
    int count() {
        return groups.size();
    }

    /** Of each group being the headline of these fragments. */
    double[] of(int[] article) {
        double[] odds = new double[groups.size()];
        for (int g = 0; g < odds.length; g++) {
            odds[g] = headline(g, article);
        }
        return odds;
    }

    private double headline(int group, int[] article) {
        double odds = weights.of(Sign.HEADLINE) + form[group] + shared(fit.of(group, article));
        if (places != null) {
            return odds + places.heads(groups.get(group).stack(), article);
        }
        if (below[group] == article[0]) {
            return odds + weights.of(Sign.ABOVE_BODY);
        }
        if (above[group] == article[article.length - 1]) {
            return odds + weights.of(Sign.BELOW_BODY);
        }
        return odds;
    }

    private double shared(double share) {
        return weights.of(Sign.SHARES_SOME) * Math.min(1, share / SOME)
                + weights.of(Sign.SHARES_MUCH) * much(share);
    }

    private static double much(double share) {
        return Math.max(0, Math.min(1, (share - SOME) / (MUCH - SOME)));
    }

    /** What the words of a group say for its being a headline. */
    private double form(int group) {
        String text = texts[group];
        boolean series = false;
        for (int k = 0; k < groups.size(); k++) {
            series |= k != group && Parallels.sameOpening(text, texts[k]);
        }
        return (text.startsWith("—") ? weights.of(Sign.DASH) : 0)
                + (EventLabel.is(text) ? weights.of(Sign.EVENT) : 0)
                + (text.length() <= SHORT ? weights.of(Sign.SHORT_HEADLINE) : 0)
                + (label[group] ? weights.of(Sign.LABEL_HEADLINE) : 0)
                + (series ? weights.of(Sign.SERIES) : 0);
    }

    private double otherwise(int group, int[] articleOf) {
        if (label[group]) {
            return weights.of(Sign.LABEL);
        }
        int inside = crossheads.insideOf(group, articleOf);
        if (inside >= 0) {
            return crossheads.odds(group, inside, articleOf);
        }
        return weights.of(texts[group].length() <= LABEL ? Sign.LOOSE_LABEL : Sign.LOOSE);
    }
}
