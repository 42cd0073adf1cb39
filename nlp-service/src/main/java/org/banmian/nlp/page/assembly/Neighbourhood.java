package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.banmian.nlp.page.line.Area;
import org.jspecify.annotations.Nullable;

/** Which body text stands next to a place on the page, and to which strand it belongs. */
final class Neighbourhood {

    private static final double BESIDE = 0.1;
    private static final double UNDER_HEADLINE = 0.6;
    private static final double AROUND = 0.3;

    private final List<Fragment> fragments;
    private final List<Integer> strandOf = new ArrayList<>();
    private final List<Strand> strands;

    private final @Nullable Ground ground;

    /** {@code ground} says where things stand, if the source does. */
    Neighbourhood(List<Strand> strands, @Nullable Ground ground) {
        this.strands = strands;
        this.ground = ground;
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

    /** The last fragment above a place, if any; directly above, where that is known. */
    @Nullable Fragment above(int place, @Nullable Area area) {
        if (ground != null && area != null) {
            int found = ground.fragmentAbove(area);
            return found < 0 ? null : ground.fragment(found);
        }
        int at = countAbove(place);
        return at == 0 ? null : fragments.get(at - 1);
    }

    /** The first fragment below a place, if any; directly below, where that is known. */
    @Nullable Fragment below(int place, @Nullable Area area) {
        if (ground != null && area != null) {
            int found = ground.fragmentBelow(area);
            return found < 0 ? null : ground.fragment(found);
        }
        int at = countAbove(place);
        return at == fragments.size() ? null : fragments.get(at);
    }

    /** Whether headings stand directly above a place. */
    boolean isUnder(Stack stack, int place, @Nullable Area area) {
        if (ground == null || area == null) {
            return stack.place() == place - 1;
        }
        return stack.place() == ground.headingAbove(area);
    }

    /**
     * How much the place of a caption says for the article of a strand, from 0 to 1.
     *
     * @param headline the place of its headline, or -1
     */
    double nearness(CaptionText caption, int strand, int headline) {
        if (ground == null || caption.area() == null) {
            boolean beside =
                    strandAbove(caption.place()) == strand
                            || strandBelow(caption.place()) == strand;
            return beside ? BESIDE : 0;
        }
        Area figure = ground.figure(caption.area());
        int over = ground.over(figure);
        boolean under = over != Ground.NOTHING && over == headline;
        int[] around = ground.around(figure);
        long own =
                IntStream.of(around)
                        .filter(f -> strands.get(strand).holds(ground.fragment(f)))
                        .count();
        double share = own == 0 ? 0 : (double) own / around.length;
        return (under ? UNDER_HEADLINE : 0) + AROUND * share;
    }

    /** Index of the strand of the fragment above, or -1. */
    private int strandAbove(int place) {
        int at = countAbove(place);
        return at == 0 ? -1 : strandOf.get(at - 1);
    }

    /** Index of the strand of the fragment below, or -1. */
    private int strandBelow(int place) {
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
