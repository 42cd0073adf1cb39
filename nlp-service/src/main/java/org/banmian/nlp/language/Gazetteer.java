package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.contract.division.Division;
import org.banmian.contract.division.Divisions;
import org.jspecify.annotations.Nullable;

/** China's administrative divisions down to townships, by name. */
final class Gazetteer {

    /** Characters that full names of provinces, prefectures and counties end in. */
    static final String ENDINGS = "省市县区旗州盟";

    /** The longest full name of a division above townships has this many characters. */
    static final int LONGEST = 15;

    /**
     * What a short name leaves out: the level, and the peoples an autonomous division is named for.
     */
    private static final Pattern LEVEL =
            Pattern.compile(
                    "(?:(?:[蒙回藏苗彝壮满侗瑶白傣黎畲羌土水]族|..?.?.?族|蒙古|维吾尔|哈萨克|柯尔克孜)+自治[州县旗区]"
                            + "|自治区|特别行政区|经济技术开发区|高新技术产业开发区|地区|街道|[省市县区盟镇乡])$");

    private final Map<String, List<Division>> byName = new HashMap<>();
    private final Map<String, List<Division>> byShortName = new HashMap<>();
    private final Map<String, List<Division>> townships = new HashMap<>();

    /** Filled as regions are asked for; there are some 400 of them. */
    private final Map<String, Map<String, Division>> shortNamesByRegion = new ConcurrentHashMap<>();

    Gazetteer() {
        for (Division division : Divisions.read()) {
            if (division.isTownship()) {
                add(townships, division.name(), division);
                continue;
            }
            if (division.name().endsWith("开发区")) {
                continue; // a body, and one that is called like the town it belongs to
            }
            if (ENDINGS.indexOf(division.name().charAt(division.name().length() - 1)) >= 0) {
                add(byName, division.name(), division);
            }
            String shortName = shortName(division.name());
            if (shortName != null) {
                add(byShortName, shortName, division);
            }
        }
    }

    /** Divisions above townships with this full name. */
    List<Division> named(String fullName) {
        return byName.getOrDefault(fullName, List.of());
    }

    /** Divisions above townships with this short name, such as 吕梁. */
    List<Division> shortNamed(String shortName) {
        return byShortName.getOrDefault(shortName, List.of());
    }

    /** Townships, towns and street offices with this full name. */
    List<Division> townshipsNamed(String fullName) {
        return townships.getOrDefault(fullName, List.of());
    }

    /** Short names of the divisions in a region, by short name. */
    Map<String, Division> shortNamesIn(String region) {
        return shortNamesByRegion.computeIfAbsent(region, this::collectShortNames);
    }

    private Map<String, Division> collectShortNames(String region) {
        Map<String, Division> names = new HashMap<>();
        byShortName.forEach(
                (name, divisions) -> {
                    for (Division division : divisions) {
                        if (division.isIn(region)) {
                            names.put(name, division);
                        }
                    }
                });
        return names;
    }

    /**
     * The name without its level, at least two characters long; null when nothing like it is left.
     */
    static @Nullable String shortName(String fullName) {
        Matcher level = LEVEL.matcher(fullName);
        if (!level.find() || level.start() < 2) {
            return null;
        }
        return fullName.substring(0, level.start());
    }

    private static void add(Map<String, List<Division>> map, String name, Division division) {
        map.computeIfAbsent(name, any -> new ArrayList<>(1)).add(division);
    }
}
