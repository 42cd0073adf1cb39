package org.banmian.nlp.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of the country a page speaks of: its publication's home, and the counties it names in
 * full.
 *
 * <p>A short name (中阳) or a township's name is a place only there. Taken as places everywhere,
 * short names did more harm than good: nearly every second one is an ordinary word or a person's
 * name somewhere.
 */
final class Region {

    /** A prefecture that is named this often, directly or by its counties, is where the page is. */
    private static final int HOME_MENTIONS = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Division> shortNames = new HashMap<>();
    private final Set<String> counties = new HashSet<>();
    private @Nullable String home;
    private Map<String, Division> atHome = Map.of();

    Region(Gazetteer gazetteer, @Nullable String homeRegion) {
        this.gazetteer = gazetteer;
        if (homeRegion != null) {
            settle(homeRegion);
        }
    }

    private void settle(String region) {
        home = region.substring(0, Math.min(4, region.length()));
        atHome = gazetteer.shortNamesIn(home);
    }

    /** Learns from the full names of one page. */
    void learn(List<Division> named) {
        Map<String, Integer> prefectures = new HashMap<>();
        for (Division division : named) {
            if (division.code().length() >= 4) {
                prefectures.merge(division.prefecture(), 1, Integer::sum);
            }
            if (division.code().length() == 6) {
                counties.add(division.code());
                String shortName = Gazetteer.shortName(division.name());
                if (shortName != null) {
                    shortNames.putIfAbsent(shortName, division);
                }
            }
        }
        if (home == null) {
            prefectures.entrySet().stream()
                    .max(
                            Map.Entry.<String, Integer>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .filter(most -> most.getValue() >= HOME_MENTIONS)
                    .ifPresent(most -> settle(most.getKey()));
        }
    }

    /** The division that a short name stands for here, or null. */
    @Nullable Division shortNamed(String name) {
        Division named = shortNames.get(name);
        return named != null ? named : atHome.get(name);
    }

    /** The township of this name in the home region or in a county named here, or null. */
    @Nullable Division township(String fullName) {
        for (Division township : gazetteer.townshipsNamed(fullName)) {
            boolean near = home != null && township.isIn(home);
            if (near || counties.contains(township.code().substring(0, 6))) {
                return township;
            }
        }
        return null;
    }

    /**
     * The one of several divisions of a name that is nearest; the only one, else null when none is.
     */
    @Nullable Division nearest(List<Division> divisions) {
        for (Division division : divisions) {
            if (counties.contains(division.code()) || (home != null && division.isIn(home))) {
                return division;
            }
        }
        return divisions.size() == 1 ? divisions.get(0) : null;
    }
}
