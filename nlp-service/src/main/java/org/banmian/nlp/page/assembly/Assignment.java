package org.banmian.nlp.page.assembly;

import java.util.Arrays;

/**
 * Minimum-cost assignment (Kuhn 1955, Munkres 1957, in the form of shortest augmenting paths with
 * potentials). Written here because it is forty lines and the libraries that hold one bring a
 * mathematics package with them.
 */
final class Assignment {

    private final double[][] costs;
    private final double[] alone;
    private final double[] u;
    private final double[] v;
    private final int[] rowOf;

    /**
     * Solves it where a row may also stay without a column. Work grows with rows² times columns.
     *
     * @param costs rows of equal length, finite
     * @param alone what it costs each row to stay without one
     */
    Assignment(double[][] costs, double[] alone) {
        int columns = costs.length == 0 ? 0 : costs[0].length;
        this.costs = costs;
        this.alone = alone;
        this.u = new double[costs.length + 1];
        this.v = new double[columns + 1];
        this.rowOf = new int[columns + 1];
        for (int row = 1; row <= costs.length; row++) {
            rowOf[0] = row;
            augment();
        }
    }

    /**
     * For every row its column, so that the sum of costs is least; each row has one.
     *
     * @param costs rows of equal length, finite, with at least as many columns as rows
     */
    static int[] solve(double[][] costs) {
        double[] never = new double[costs.length];
        Arrays.fill(never, Double.POSITIVE_INFINITY);
        return new Assignment(costs, never).columns();
    }

    /** For every row its column, or -1, so that the sum of costs is least. */
    int[] columns() {
        int[] columnOf = new int[costs.length];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column < rowOf.length; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /**
     * A price for every row, at most what it costs to stay alone. No cost is below the prices of
     * its row and column together; all prices together are the least sum.
     */
    double[] rowPrices() {
        return Arrays.copyOfRange(u, 1, u.length);
    }

    /** Likewise for every column; never above zero. */
    double[] columnPrices() {
        return Arrays.copyOfRange(v, 1, v.length);
    }

    private void augment() {
        int columns = v.length - 1;
        double[] slack = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        double leaving = Double.POSITIVE_INFINITY;
        int left = 0;
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
            if (alone[row - 1] - u[row] < leaving) {
                leaving = alone[row - 1] - u[row];
                left = column;
            }
            int next = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 1; k <= columns; k++) {
                if (!used[k]) {
                    double reduced = costs[row - 1][k - 1] - u[row] - v[k];
                    if (reduced < slack[k]) {
                        slack[k] = reduced;
                        from[k] = column;
                    }
                    if (slack[k] < least) {
                        least = slack[k];
                        next = k;
                    }
                }
            }
            boolean leaves = leaving < least;
            raise(Math.min(leaving, least), used, slack);
            leaving -= Math.min(leaving, least);
            column = leaves ? left : next;
            if (leaves) {
                break;
            }
        } while (rowOf[column] != 0);
        while (column != 0) {
            int previous = from[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
    }

    /** Raises the prices of the rows met so far until another column, or none, is as cheap. */
    private void raise(double price, boolean[] used, double[] slack) {
        for (int k = 0; k < used.length; k++) {
            if (used[k]) {
                u[rowOf[k]] += price;
                v[k] -= price;
            } else {
                slack[k] -= price;
            }
        }
    }
}
