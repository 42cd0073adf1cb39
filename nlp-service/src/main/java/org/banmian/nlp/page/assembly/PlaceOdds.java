package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.line.Area;

/**
 * What places on the page say, as log odds: how likely one piece of text is to follow another in
 * one article, and a heading to be the headline of some.
 */
final class PlaceOdds {

    /** Columns whose tops differ by less, in sizes of the text, begin at one height. */
    private static final double LEVEL = 3.5;

    /** The unit of distances, in sizes of the text. */
    private static final double UNIT = 5;

    /** How far a vertical headline may stand from its article, in sizes of the text. */
    private static final double BESIDE = 4;

    private final Ground ground;
    private final Weights weights;

    PlaceOdds(Ground ground, Weights weights) {
        this.ground = ground;
        this.weights = weights;
    }

    /** Of one fragment following another directly in one article. */
    double follows(int before, int after) {
        if (ground.frameOf(before) != ground.frameOf(after)) {
            return weights.of(Sign.OTHER_FRAME);
        }
        return heading(ground.overFragment(before), ground.overFragment(after))
                + step(before, after);
    }

    /** Whether one fragment goes on in the other in one column, under one heading. */
    boolean isDownColumn(int before, int after) {
        return ground.up(after) == before;
    }

    private double heading(int one, int other) {
        if (one == Ground.NOTHING || other == Ground.NOTHING) {
            return 0;
        }
        return weights.of(one == other ? Sign.SAME_HEADING : Sign.OTHER_HEADING);
    }

    private double step(int before, int after) {
        if (isDownColumn(before, after)) {
            return weights.of(Sign.DOWN_COLUMN);
        }
        if (ground.fragmentAbove(ground.area(after)) == before) {
            return weights.of(Sign.DOWN_GAP);
        }
        if (ground.isNextColumn(before, after)) {
            return across(before, after);
        }
        Area one = ground.area(before);
        Area other = ground.area(after);
        double far =
                Math.hypot(
                        Math.max(0, -one.sharedWidth(other)),
                        Math.max(0, -one.sharedHeight(other)));
        return weights.of(Sign.APART)
                + weights.of(Sign.FARTHER) * Math.log1p(far / (UNIT * ground.em()));
    }

    private double across(int before, int after) {
        double rise = ground.column(before).top() - ground.column(after).top();
        Sign sign =
                Math.abs(rise) < LEVEL * ground.em()
                        ? Sign.ACROSS_LEVEL
                        : rise > 0 ? Sign.ACROSS_HIGHER : Sign.ACROSS_LOWER;
        return weights.of(sign);
    }

    /** Of a stack being the headline of these fragments. */
    double heads(Stack heading, int[] article) {
        boolean over = false;
        boolean other = false;
        Area body = ground.area(article[0]);
        for (int fragment : article) {
            int found = ground.overFragment(fragment);
            over |= found == heading.place();
            other |= found != heading.place() && found != Ground.NOTHING;
            body = body.with(ground.area(fragment));
        }
        if (over) {
            return other ? 0 : weights.of(Sign.OVER_BODY);
        }
        if (other || heading.area() == null) {
            return weights.of(Sign.OTHER_OVER_BODY);
        }
        boolean near =
                heading.vertical() ? isBeside(heading.area(), body) : isAbove(heading.area(), body);
        return weights.of(near ? Sign.NEAR_BODY : Sign.FAR_FROM_BODY);
    }

    private boolean isBeside(Area heading, Area body) {
        return heading.sharedHeight(body) > 0.5 * heading.height()
                && heading.sharedWidth(body) > -BESIDE * ground.em();
    }

    private boolean isAbove(Area heading, Area body) {
        double gap = body.top() - heading.bottom();
        return gap > -LEVEL * ground.em()
                && gap < LEVEL * ground.em()
                && heading.sharedWidth(body) > 0;
    }
}
