package org.banmian.local.drill.paper;

import java.util.regex.Pattern;

/** Words that say which article of which version of which page they stand in. */
public final class Mark {

    // One for each decimal digit. Characters, not digits: no repair of a text touches them.
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    /** Every mark, wherever it stands. */
    public static final Pattern PATTERN = Pattern.compile("存档号[" + STEMS + "]{8}");

    private Mark() {}

    /**
     * The mark of an article.
     *
     * @param page below 1,000,000
     * @param version below 10
     * @param article below 10
     */
    public static String of(int page, int version, int article) {
        if (page < 0 || page >= 1_000_000 || version < 0 || version > 9 || article > 9) {
            throw new IllegalArgumentException(
                    "no mark for article " + article + " of " + page + ", version " + version);
        }
        StringBuilder mark = new StringBuilder("存档号");
        "%06d%d%d"
                .formatted(page, version, article)
                .chars()
                .forEach(digit -> mark.append(STEMS.charAt(digit - '0')));
        return mark.toString();
    }
}
