package org.banmian.nlp.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.division.Division;
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
    private final Set<String> named = new HashSet<>();
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

    /** Learns from the full names of one page, as far as they are of one division only. */
    void learn(List<Division> divisions) {
        Map<String, Integer> prefectures = new HashMap<>();
        for (Division division : divisions) {
            if (division.code().length() >= 4) {
                prefectures.merge(division.prefecture(), 1, Integer::sum);
            }
            named.add(division.code());
            if (division.code().length() == 6) {
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

    /** Whether a division lies in the home region. */
    boolean isHome(Division division) {
        return home != null && division.isIn(home);
    }

    /** Codes of the divisions that the page names without doubt. */
    Set<String> named() {
        return named;
    }
}
