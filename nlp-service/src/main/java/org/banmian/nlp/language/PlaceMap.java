package org.banmian.nlp.language;

import java.util.Arrays;
import java.util.List;

/** The places of a text by where they begin and end; where places overlap, the longer ones. */
final class PlaceMap {

    private final int[] startByEnd;
    private final boolean[] starts;

    PlaceMap(int length, List<Mention> places) {
        startByEnd = new int[length + 1];
        starts = new boolean[length + 1];
        Arrays.fill(startByEnd, -1);
        for (Mention place : places) {
            int known = startByEnd[place.end()];
            startByEnd[place.end()] = known < 0 ? place.start() : Math.min(known, place.start());
            starts[place.start()] = true;
        }
    }

    /** Where the place that ends here begins, or -1. */
    int startOfPlaceEndingAt(int end) {
        return startByEnd[end];
    }

    /** Whether a place begins here. */
    boolean isStart(int at) {
        return starts[at];
    }
}
