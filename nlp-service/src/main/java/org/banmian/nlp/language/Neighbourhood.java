package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.banmian.contract.division.Division;
import org.jspecify.annotations.Nullable;

/**
 * Which one of several divisions of a name is meant in an article: the one in the division named
 * directly before it (徐州市鼓楼区), the one at home, the one in a division that the article names, or
 * else the page. Where two are left, none is.
 */
final class Neighbourhood {

    private final Wording wording;
    private final Gazetteer gazetteer;
    private final Region region;
    private final Set<String> named = new HashSet<>();

    Neighbourhood(Wording wording, Gazetteer gazetteer, Region region) {
        this.wording = wording;
        this.gazetteer = gazetteer;
        this.region = region;
    }

    /** Takes down what the article names without doubt; full names, by where they end. */
    List<Division> learn(int[] fullNames) {
        List<Division> sure = new ArrayList<>();
        for (int end = 2; end < fullNames.length; end++) {
            if (fullNames[end] >= 0) {
                int start = fullNames[end];
                List<Division> all = gazetteer.named(wording.text().substring(start, end));
                Division one = all.size() == 1 ? all.get(0) : behindItsOwn(start, all);
                if (one != null) {
                    sure.add(one);
                    named.add(one.code());
                }
            }
        }
        return sure;
    }

    /** The division meant by a name that begins at an offset, or null when that is open. */
    @Nullable Division choose(int start, List<Division> divisions) {
        if (divisions.size() <= 1) {
            return divisions.isEmpty() ? null : divisions.get(0);
        }
        Division chosen = behindItsOwn(start, divisions);
        if (chosen == null) {
            chosen = only(divisions, region::isHome);
        }
        if (chosen == null) {
            chosen = only(divisions, each -> isNamed(each, named));
        }
        if (chosen == null) {
            chosen = only(divisions, each -> isNamed(each, region.named()));
        }
        return chosen == null ? only(divisions, each -> holdsAll(each, divisions)) : chosen;
    }

    /** Whether a township of one of these counties can be meant here at all. */
    boolean isNear(int start, Division township) {
        return region.isHome(township)
                || region.named().contains(township.code().substring(0, 6))
                || behindItsOwn(start, List.of(township)) != null;
    }

    /** Whether a short name stands directly behind the division that it lies in: 湖南|资兴. */
    boolean isInner(int start, String shortName) {
        int before = wording.indexAt(start - 1);
        if (before < 0 || !wording.word(before).tag().startsWith("ns")) {
            return false;
        }
        List<Division> divisions = gazetteer.shortNamed(shortName);
        return !divisions.isEmpty() && behindItsOwn(start, divisions) != null;
    }

    /** The one that lies in the division whose name, full or short, ends where this one begins. */
    private @Nullable Division behindItsOwn(int start, List<Division> divisions) {
        int end = wording.charAt(start - 1) == '的' ? start - 1 : start;
        for (int from = Math.max(0, end - Gazetteer.LONGEST); from <= end - 2; from++) {
            if (!wording.isBoundary(from)) {
                continue;
            }
            String name = wording.text().substring(from, end);
            List<Division> outer = gazetteer.named(name);
            if (outer.isEmpty() && start == end) {
                outer = gazetteer.shortNamed(name);
            }
            List<Division> all = outer;
            Division inner =
                    all.isEmpty()
                            ? null
                            : only(divisions, each -> all.stream().anyMatch(o -> holds(o, each)));
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private static boolean holds(Division outer, Division inner) {
        return inner.isIn(outer.code()) && !inner.code().equals(outer.code());
    }

    private static boolean holdsAll(Division outer, List<Division> divisions) {
        return divisions.stream().allMatch(each -> each.isIn(outer.code()));
    }

    /** Whether a division, or one that it lies in, is among those named. */
    private static boolean isNamed(Division division, Set<String> named) {
        String code = division.code();
        return named.contains(code)
                || (code.length() > 2 && named.contains(code.substring(0, 2)))
                || (code.length() > 4 && named.contains(code.substring(0, 4)))
                || (code.length() > 6 && named.contains(code.substring(0, 6)));
    }

    private static @Nullable Division only(List<Division> divisions, Predicate<Division> fits) {
        Division only = null;
        for (Division division : divisions) {
            if (fits.test(division)) {
                if (only != null) {
                    return null;
                }
                only = division;
            }
        }
        return only;
    }
}
