package org.banmian.store.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Codes of China's administrative divisions: two digits for the province, two for the prefecture,
 * two for the county, three for the township, three for the village; zeros where nothing more is
 * said (GB/T 2260, GB/T 10114).
 */
final class DivisionCode {

    private static final int[] LEVELS = {2, 4, 6, 9, 12};

    private DivisionCode() {}

    /** The code without the levels that say nothing: {@code 141100} is {@code 1411}. */
    static String significant(String code) {
        int length = code.length();
        for (int i = LEVELS.length - 1; i > 0; i--) {
            int from = LEVELS[i - 1];
            if (length > from && length <= LEVELS[i] && isZero(code, from, length)) {
                length = from;
            }
        }
        return code.substring(0, length);
    }

    /** The division and all it lies in, the largest first. */
    static List<String> within(String code) {
        String whole = significant(code);
        List<String> divisions = new ArrayList<>();
        for (int level : LEVELS) {
            if (level < whole.length()) {
                divisions.add(whole.substring(0, level));
            }
        }
        divisions.add(whole);
        return divisions;
    }

    private static boolean isZero(String code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
