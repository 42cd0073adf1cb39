package org.banmian.nlp.page.line;

import java.util.Arrays;
import java.util.List;
import org.banmian.nlp.page.Budget;

/**
 * Finds the cheapest sequence of states for the lines of a page (Viterbi 1967): a state costs as
 * much as the line misfits it, and opening a column or a heading costs extra, less where the page
 * itself is interrupted. The work grows with lines times states, because a column is only entered
 * from the cheapest state before it.
 */
final class ColumnDecoder {

    private static final double OPEN_COLUMN = 3.0;
    private static final double OPEN_INSIDE = 0.5;
    private static final double OPEN_ALONE = 1.0;
    private static final double OPEN_TAIL = 2.5;
    private static final double OPEN_JOINED = 2.5;
    private static final double OPEN_HEADING = 0.8;
    private static final double NEXT_HEADING = 0.2;
    private static final double LEAVE_OPEN = 1.5;

    /** A page rarely ends in mid-sentence. */
    private static final double AT_THE_FOOT = 1.7;

    private static final double NO_INDENT = 2.0;
    private static final double INTERRUPTED = 1.0;
    private static final double INSERT = 0.9;
    private static final double INSERT_INSIDE = 2.5;
    private static final double RETURN = 0.7;
    private static final double RETURN_INSIDE = 1.2;

    private static final double READING = 0.4;
    private static final double LEAST_READING = -1;
    private static final double MOST_READING = 3;
    private static final double TORN = 0.8;
    private static final double CHANCE = 0.6;

    private final ColumnStates states;
    private final List<PrintLine> lines;
    private final boolean[] interrupted;
    private final LineEdges edges;
    private final double[] leave;
    private final boolean[] isHeading;

    /** {@code interrupted[i]}: whether something else stands between line i-1 and line i. */
    ColumnDecoder(
            ColumnStates states, List<PrintLine> lines, boolean[] interrupted, LineEdges edges) {
        this.edges = edges;
        this.states = states;
        this.lines = lines;
        this.interrupted = interrupted;
        this.leave = new double[states.count()];
        this.isHeading = new boolean[states.count()];
        for (int s = 0; s < states.count(); s++) {
            leave[s] = leave(s);
            isHeading[s] = ColumnStates.isHeading(s);
        }
    }

    /** The state of every line. */
    int[] decode(Budget budget) {
        int n = lines.size();
        short[][] from = new short[n][states.count()];
        double[] costs = new double[states.count()];
        Arrays.fill(costs, OPEN_COLUMN);
        for (int i = 0; i < n; i++) {
            budget.check();
            costs = step(i, costs, from[i]);
        }
        for (int s = 0; s < costs.length; s++) {
            costs[s] += leave[s] * AT_THE_FOOT;
        }
        return trace(from, costs);
    }

    private static int[] trace(short[][] from, double[] costs) {
        int[] path = new int[from.length];
        int state = cheapest(costs);
        for (int i = from.length - 1; i >= 0; i--) {
            path[i] = state;
            state = from[i][state];
        }
        return path;
    }

    private static int cheapest(double[] costs) {
        int best = 0;
        for (int s = 1; s < costs.length; s++) {
            best = costs[s] < costs[best] ? s : best;
        }
        return best;
    }

    private double[] step(int i, double[] before, short[] from) {
        double odds = odds(i);
        double torn = torn(i, odds);
        double reading = reading(i, odds);
        int exit = 0;
        int stop = 0;
        double exiting = left(0, before, torn);
        double stopping = stopped(0, before, torn);
        for (int s = 1; s < before.length; s++) {
            double leaving = left(s, before, torn);
            exit = leaving < exiting ? s : exit;
            exiting = leaving < exiting ? leaving : exiting;
            double breaking = stopped(s, before, torn);
            stop = breaking < stopping ? s : stop;
            stopping = breaking < stopping ? breaking : stopping;
        }
        double gap = interrupted[i] ? INTERRUPTED : 0;
        double[] after = new double[before.length];
        LineCosts line = new LineCosts(lines.get(i));
        enter(after, from, ColumnStates.HEADING, stop, stopping + OPEN_HEADING - gap / 2);
        stay(
                after,
                from,
                ColumnStates.HEADING,
                ColumnStates.HEADING,
                before[ColumnStates.HEADING] + NEXT_HEADING - Math.max(0, reading));
        after[ColumnStates.HEADING] += line.heading();
        enter(after, from, ColumnStates.JOINED, exit, exiting + OPEN_JOINED - gap);
        stay(after, from, ColumnStates.JOINED, ColumnStates.JOINED, before[ColumnStates.JOINED]);
        after[ColumnStates.JOINED] += line.joined();
        for (int column = 0; column < states.columns(); column++) {
            open(column, after, from, exit, exiting + OPEN_COLUMN - gap);
            goOn(column, before, after, from, torn, reading);
            int first = states.state(column, ColumnStates.FIRST);
            line.addParts(states.width(first), after, first);
        }
        return after;
    }

    private void open(int column, double[] after, short[] from, int exit, double opened) {
        enter(after, from, states.state(column, ColumnStates.FIRST), exit, opened);
        enter(after, from, states.state(column, ColumnStates.MIDDLE), exit, opened + OPEN_INSIDE);
        enter(after, from, states.state(column, ColumnStates.LAST), exit, opened + OPEN_TAIL);
        enter(after, from, states.state(column, ColumnStates.ONLY), exit, opened + OPEN_ALONE);
        after[states.state(column, ColumnStates.INSERTED)] = Double.POSITIVE_INFINITY;
    }

    private void goOn(
            int column,
            double[] before,
            double[] after,
            short[] from,
            double torn,
            double reading) {
        int first = states.state(column, ColumnStates.FIRST);
        int middle = states.state(column, ColumnStates.MIDDLE);
        int last = states.state(column, ColumnStates.LAST);
        int only = states.state(column, ColumnStates.ONLY);
        int inserted = states.state(column, ColumnStates.INSERTED);
        stay(after, from, inserted, inserted, before[inserted] + NEXT_HEADING);
        stay(after, from, first, inserted, before[inserted] + RETURN + torn);
        stay(after, from, only, inserted, before[inserted] + RETURN + torn);
        stay(after, from, middle, inserted, before[inserted] + RETURN_INSIDE + torn);
        stay(after, from, last, inserted, before[inserted] + RETURN_INSIDE + torn);
        for (int end : new int[] {last, only}) {
            stay(after, from, first, end, before[end]);
            stay(after, from, only, end, before[end]);
            stay(after, from, inserted, end, before[end] + INSERT + torn);
            stay(after, from, middle, end, before[end] + NO_INDENT);
        }
        for (int inside : new int[] {first, middle}) {
            stay(after, from, middle, inside, before[inside] - reading);
            stay(after, from, last, inside, before[inside] - reading);
            stay(after, from, inserted, inside, before[inside] + INSERT_INSIDE + torn);
        }
    }

    private double odds(int i) {
        return i == 0 ? 0 : edges.logOdds(i - 1, i);
    }

    /** What speaks against a border between the line before and this one. */
    private double torn(int i, double odds) {
        if (i == 0 || interrupted[i]) {
            return 0;
        }
        return TORN * Math.max(0, odds - CHANCE);
    }

    /** What reading on from the line before says for a line inside a paragraph. */
    private static double reading(int i, double odds) {
        if (i == 0) {
            return 0;
        }
        return READING * Math.max(LEAST_READING, Math.min(MOST_READING, odds));
    }

    private static void enter(double[] after, short[] from, int state, int exit, double cost) {
        after[state] = cost;
        from[state] = (short) exit;
    }

    private static void stay(double[] after, short[] from, int state, int before, double cost) {
        if (cost < after[state]) {
            after[state] = cost;
            from[state] = (short) before;
        }
    }

    /** What it costs to leave a state for one that is no heading. */
    private double left(int state, double[] before, double torn) {
        return before[state] + leave[state] + (isHeading[state] ? torn : 0);
    }

    /** What it costs to leave a state for a heading. */
    private double stopped(int state, double[] before, double torn) {
        return before[state] + leave[state] + (isHeading[state] ? 0 : torn);
    }

    private static double leave(int state) {
        if (ColumnStates.column(state) < 0) {
            return 0;
        }
        int part = ColumnStates.part(state);
        return part == ColumnStates.FIRST || part == ColumnStates.MIDDLE ? LEAVE_OPEN : 0;
    }
}
