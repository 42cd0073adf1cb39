package org.banmian.nlp.page.assembly;

import java.util.Arrays;

/**
 * Minimum-cost assignment (Kuhn 1955, Munkres 1957, in the form of shortest augmenting paths with
 * potentials). Written here because it is forty lines and the libraries that hold one bring a
 * mathematics package with them.
 */
final class Assignment {

    private Assignment() {}

    /**
     * For every row its column, so that the sum of costs is least. Work grows with rows² times
     * columns.
     *
     * @param costs rows of equal length, finite, with at least as many columns as rows
     */
    static int[] solve(double[][] costs) {
        int rows = costs.length;
        int columns = rows == 0 ? 0 : costs[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            augment(costs, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static void augment(double[][] costs, double[] u, double[] v, int[] rowOf) {
        int columns = v.length - 1;
        double[] slack = new double[columns + 1];
        int[] from = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int column = 0;
        do {
            used[column] = true;
            int row = rowOf[column];
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
            for (int k = 0; k <= columns; k++) {
                if (used[k]) {
                    u[rowOf[k]] += least;
                    v[k] -= least;
                } else {
                    slack[k] -= least;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            int previous = from[column];
            rowOf[column] = rowOf[previous];
            column = previous;
        }
    }
}
