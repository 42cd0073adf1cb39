package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which body text stands next to a place on the page, and to which strand it belongs. */
final class Neighbourhood {

    private final List<Fragment> fragments;
    private final List<Integer> strandOf = new ArrayList<>();
    private final List<Strand> strands;

    Neighbourhood(List<Strand> strands) {
        this.strands = strands;
        this.fragments =
                strands.stream()
                        .flatMap(s -> s.fragments().stream())
                        .sorted(Comparator.comparingInt(Fragment::place))
                        .toList();
        for (Fragment fragment : fragments) {
            strandOf.add(indexOf(fragment));
        }
    }

    private int indexOf(Fragment fragment) {
        for (int i = 0; i < strands.size(); i++) {
            if (strands.get(i).holds(fragment)) {
                return i;
            }
        }
        throw new IllegalStateException("a fragment without strand at place " + fragment.place());
    }

    /** The last fragment above a place, if any. */
    @Nullable Fragment above(int place) {
        int at = countAbove(place);
        return at == 0 ? null : fragments.get(at - 1);
    }

    /** The first fragment below a place, if any. */
    @Nullable Fragment below(int place) {
        int at = countAbove(place);
        return at == fragments.size() ? null : fragments.get(at);
    }

    /** Index of the strand of the fragment above, or -1. */
    int strandAbove(int place) {
        int at = countAbove(place);
        return at == 0 ? -1 : strandOf.get(at - 1);
    }

    /** Index of the strand of the fragment below, or -1. */
    int strandBelow(int place) {
        int at = countAbove(place);
        return at == fragments.size() ? -1 : strandOf.get(at);
    }

    private int countAbove(int place) {
        int low = 0;
        int high = fragments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fragments.get(middle).place() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
