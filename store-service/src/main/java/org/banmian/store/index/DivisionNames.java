package org.banmian.store.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.division.Division;
import org.banmian.contract.division.Divisions;
import org.banmian.store.search.text.NormalText;

/** What divisions with others inside them are called: provinces, prefectures and counties. */
final class DivisionNames {

    private static final Map<String, List<String>> CODES = read();

    private DivisionNames() {}

    /**
     * Codes of the divisions of a name, without zeros behind.
     *
     * @param name in full and in normal form
     */
    static List<String> codes(String name) {
        return CODES.getOrDefault(name, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> codes = new HashMap<>();
        for (Division division : Divisions.read()) {
            if (!division.isTownship()) {
                String name = NormalText.of(division.name()).text();
                codes.computeIfAbsent(name, any -> new ArrayList<>(1)).add(division.code());
            }
        }
        return codes;
    }
}
