package org.banmian.nlp.page.text;

import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.credit.PersonNames;

/**
 * Decides which blanks inside a line are true. False ones come from justified lines (every
 * character set apart), from lines joined by an extractor, and from names spaced out to three
 * characters. True ones stand beside Latin words and numbers, between names, around a dateline and
 * between the halves of a heading or a slogan.
 */
final class BlankRule {

    /** A line whose share of single characters set apart is this high was justified by force. */
    private static final double STRETCHED = 0.5;

    /** Prose is longer than a heading. In units. */
    private static final int PROSE = 34;

    /** In units. */
    private static final int LONGEST_BYLINE = 16;

    /** Half a heading has at least this many characters. */
    private static final int HALF = 3;

    private final Lexicon lexicon;

    BlankRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** For every unit, whether the blank before it stays. */
    boolean[] kept(Tokens tokens) {
        boolean[] kept = new boolean[tokens.length()];
        if (!tokens.hasGaps()) {
            return kept;
        }
        boolean stretched = isStretched(tokens);
        boolean prose = isProse(tokens);
        for (int i = 1; i < tokens.length(); i++) {
            kept[i] = tokens.gapBefore(i) && isTrue(tokens, i, stretched, prose);
        }
        return kept;
    }

    private boolean isTrue(Tokens tokens, int i, boolean stretched, boolean prose) {
        char before = tokens.unit(i - 1);
        char after = tokens.unit(i);
        if (Chars.isAlphanumeric(before) && Chars.isAlphanumeric(after)) {
            return true;
        }
        if (!prose && SpacedNames.parts(tokens, i)) {
            return true;
        }
        if (stretched || (Chars.separates(before) && before != '：') || Chars.separates(after)) {
            return false;
        }
        if (Chars.isAlphanumeric(before) || Chars.isAlphanumeric(after)) {
            return true;
        }
        if (isSingle(tokens, i - 1) || isSingle(tokens, i)) {
            return !falseBesideSingle(tokens, i, prose);
        }
        if (Chars.opens(before) || Chars.closes(after)) {
            return false;
        }
        if (Credits.betweenNames(tokens, i)) {
            return true;
        }
        if (!prose) {
            return (run(tokens, i, -1) >= HALF && run(tokens, i, 1) >= HALF)
                    || !crossesWord(tokens, i);
        }
        return !crossesWord(tokens, i) && (Credits.around(tokens, i) || isSlogan(tokens, i));
    }

    /** Length of the run without blanks on one side of the blank before unit {@code i}. */
    private static int run(Tokens tokens, int i, int step) {
        int length = 0;
        for (int k = step < 0 ? i - 1 : i; k >= 0 && k < tokens.length(); k += step) {
            if (++length == HALF) {
                break;
            }
            if (step < 0
                    ? tokens.gapBefore(k)
                    : k + 1 < tokens.length() && tokens.gapBefore(k + 1)) {
                break;
            }
        }
        return length;
    }

    /**
     * A single character set apart belongs to its neighbour, unless it says who took the picture.
     */
    private static boolean falseBesideSingle(Tokens tokens, int i, boolean prose) {
        boolean both = isSingle(tokens, i - 1) && isSingle(tokens, i);
        char after = tokens.unit(i);
        if (both) {
            return after != '摄' && Chars.isHan(after) && Chars.isHan(tokens.unit(i - 1));
        }
        return prose && !Credits.around(tokens, i) && after != '摄' && tokens.unit(i - 1) != '□';
    }

    private static boolean isSingle(Tokens tokens, int i) {
        boolean left = i == 0 || tokens.gapBefore(i);
        boolean right = i + 1 == tokens.length() || tokens.gapBefore(i + 1);
        return left && right;
    }

    private static boolean isStretched(Tokens tokens) {
        int pairs = 0;
        int gaps = 0;
        for (int i = 1; i < tokens.length(); i++) {
            if (Chars.isHan(tokens.unit(i)) && Chars.isHan(tokens.unit(i - 1))) {
                pairs++;
                gaps += tokens.gapBefore(i) ? 1 : 0;
            }
        }
        return gaps >= 3 && gaps >= STRETCHED * pairs && !isShortWithRun(tokens);
    }

    /**
     * A byline of spaced names has a role that is not; a short line justified by force has none.
     */
    private static boolean isShortWithRun(Tokens tokens) {
        int run = 1;
        for (int i = 1; i < tokens.length() && tokens.length() <= LONGEST_BYLINE; i++) {
            boolean goesOn = Chars.isHan(tokens.unit(i)) && !tokens.gapBefore(i);
            run = goesOn ? run + 1 : 1;
            if (run >= HALF) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProse(Tokens tokens) {
        int commas = 0;
        for (int i = 0; i < tokens.length(); i++) {
            char c = tokens.unit(i);
            commas += c == '，' || c == ',' || c == '。' ? 1 : 0;
        }
        return (commas > 0 && tokens.length() > 12) || tokens.length() > PROSE;
    }

    /** Whether a dictionary word covers the blank and neither side of it is better left alone. */
    private boolean crossesWord(Tokens tokens, int i) {
        for (int left = 1; left <= 3 && left <= i; left++) {
            for (int right = 1; right <= 3 && i + right <= tokens.length(); right++) {
                if (inner(tokens, i - left, i) || inner(tokens, i, i + right)) {
                    break;
                }
                int word = lexicon.word(tokens.units(), i - left, i + right);
                if (word >= 0
                        && lexicon.frequency(word) > 0
                        && rarer(tokens, i, left, right, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inner(Tokens tokens, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.gapBefore(i)) {
                return true;
            }
        }
        return false;
    }

    /** Both parts being words of their own, and common ones, speaks for a true blank. */
    private boolean rarer(Tokens tokens, int i, int left, int right, int word) {
        int a = left > 1 ? lexicon.word(tokens.units(), i - left, i) : -1;
        int b = right > 1 ? lexicon.word(tokens.units(), i, i + right) : -1;
        return a < 0
                || b < 0
                || lexicon.frequency(word) > Math.min(lexicon.frequency(a), lexicon.frequency(b));
    }

    /**
     * Both sides of the blank stand in one pair of quotes or brackets, without punctuation in
     * between.
     */
    private static boolean isSlogan(Tokens tokens, int i) {
        int open = i - 1;
        while (open >= 0 && i - open < 20 && !isMark(tokens.unit(open))) {
            open--;
        }
        int close = i;
        while (close < tokens.length() && close - i < 20 && !isMark(tokens.unit(close))) {
            close++;
        }
        return open >= 0
                && close < tokens.length()
                && Chars.opens(tokens.unit(open))
                && Chars.closes(tokens.unit(close))
                && i - open > 3
                && close - i > 2;
    }

    private static boolean isMark(char c) {
        return Chars.opens(c) || Chars.closes(c) || Chars.separates(c) || c == ',' || c == '"';
    }

    /**
     * Blanks that belong to bylines and datelines: after 讯, around brackets, beside a role, before
     * 摄.
     */
    private static final class Credits {

        private static final String[] ROLES = {"记者", "通讯员", "实习生", "报讯", "作者", "摄影", "整理"};

        static boolean around(Tokens tokens, int i) {
            char before = tokens.unit(i - 1);
            char after = tokens.unit(i);
            if (before == '讯' || before == '电' || before == '）' || before == ')' || before == '。') {
                return true;
            }
            if (after == '（' || after == '(' || after == '摄' || after == '□') {
                return true;
            }
            return nearRole(tokens, i);
        }

        /** Two runs that both have the form of a name, whatever stands around them. */
        static boolean betweenNames(Tokens tokens, int i) {
            int start = i - 1;
            while (start > 0
                    && i - start < 5
                    && !tokens.gapBefore(start)
                    && !isMark(tokens.unit(start - 1))) {
                start--;
            }
            int end = i + 1;
            while (end < tokens.length()
                    && end - i < 5
                    && !tokens.gapBefore(end)
                    && !isMark(tokens.unit(end))) {
                end++;
            }
            return i - start <= 4
                    && end - i <= 4
                    && PersonNames.isName(new String(tokens.units(), start, i - start))
                    && PersonNames.isName(new String(tokens.units(), i, end - i));
        }

        private static boolean nearRole(Tokens tokens, int i) {
            int start = Math.max(0, i - 16);
            int end = Math.min(tokens.length(), i + 6);
            String near = new String(tokens.units(), start, end - start);
            for (String role : ROLES) {
                if (near.contains(role)) {
                    return true;
                }
            }
            return near.endsWith("摄")
                    || (i + 5 >= tokens.length() && tokens.unit(tokens.length() - 1) == '）');
        }
    }
}
