package org.banmian.ingest.format.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.page.Box;

/** One stroke of a path, from where the pen comes down to where it is lifted. */
final class Outline {

    // A line this much off the straight is still straight to the eye.
    private static final double STRAIGHT = 0.5;

    private final List<Point2D> points = new ArrayList<>();
    private boolean bent;

    void add(Point2D point) {
        points.add(point);
    }

    void bend() {
        bent = true;
    }

    void close() {
        if (drawn()) {
            points.add(points.get(0));
        }
    }

    boolean drawn() {
        return !points.isEmpty();
    }

    Box bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return Boxes.between(left, top, right, bottom);
    }

    /** Its straight pieces that run across or down the page, as boxes without breadth. */
    List<Box> rules() {
        List<Box> rules = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point2D from = points.get(i - 1);
            Point2D to = points.get(i);
            boolean level = Math.abs(from.getY() - to.getY()) <= STRAIGHT;
            boolean upright = Math.abs(from.getX() - to.getX()) <= STRAIGHT;
            if (level != upright) {
                rules.add(
                        Boxes.between(
                                Math.min(from.getX(), to.getX()),
                                Math.min(from.getY(), to.getY()),
                                Math.max(from.getX(), to.getX()),
                                Math.max(from.getY(), to.getY())));
            }
        }
        return rules;
    }

    /** Whether it is a rectangle, corners rounded or not: most of all four sides are drawn. */
    boolean rectangle() {
        Box box = bounds();
        if (bent ? box.width() < 1 || box.height() < 1 : points.size() > 6) {
            return false;
        }
        boolean[] sides = new boolean[4];
        for (Box rule : rules()) {
            boolean across = rule.width() > rule.height();
            double share = across ? rule.width() / box.width() : rule.height() / box.height();
            if (share >= STRAIGHT) {
                int side = across ? 0 : 2;
                double distance = across ? rule.y() - box.y() : rule.x() - box.x();
                sides[side + (distance <= STRAIGHT ? 0 : 1)] = true;
            }
        }
        return sides[0] && sides[1] && sides[2] && sides[3];
    }
}
