package org.banmian.contract.division;

/**
 * A division of China's administration.
 *
 * @param code 2 digits for a province, 4 for a prefecture, 6 for a county, 9 for a township; each
 *     begins with the code of the division it belongs to
 * @param name in full, such as 离石区
 */
public record Division(String code, String name) {

    private static final int TOWNSHIP_DIGITS = 9;

    /** Whether it is a township, a town or a street office. */
    public boolean isTownship() {
        return code.length() == TOWNSHIP_DIGITS;
    }

    /** Whether this division lies in the one with the given code, or is it. */
    public boolean isIn(String region) {
        return code.startsWith(region);
    }

    /** The first digits, which name the prefecture; of a province, its own code. */
    public String prefecture() {
        return code.substring(0, Math.min(4, code.length()));
    }
}
