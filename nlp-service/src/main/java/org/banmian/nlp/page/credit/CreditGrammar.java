package org.banmian.nlp.page.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.TracedText;

/**
 * Reads a whole string as a byline: {@code □ 本报记者 王涛}, {@code 记者 韩笑 实习生 李琦}, {@code 文/图 董莹}, {@code
 * 尚雯 崔雅丽 张琦 整理}. A role before names holds until the next role; a role after names holds for those
 * before it that have none.
 */
public final class CreditGrammar {

    private static final String BULLETS = "□■◎○●◆◇▲△★☆▪◼";
    private static final String SEPARATORS = " 　、，,：:；;/／|丨()（）[]【】";
    private static final int LONGEST = 60;

    private final TracedText source;
    private final String text;
    private final List<Credit> credits = new ArrayList<>();
    private String role = "";
    private String house = "";
    private boolean anyRole;
    private int at;

    private CreditGrammar(TracedText source) {
        this.source = source;
        this.text = source.text();
    }

    /** The credits in {@code text} when all of it is a byline with at least one name or role. */
    public static Optional<Byline> parse(TracedText text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return new CreditGrammar(text).read();
    }

    private Optional<Byline> read() {
        boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
        at = bullet ? 1 : 0;
        while (at < text.length()) {
            if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (!readWord()) {
                return Optional.empty();
            }
        }
        if (!role.isEmpty() && credits.isEmpty()) {
            credits.add(new Credit(TracedText.EMPTY, role, house));
        }
        return credits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Byline(source, List.copyOf(credits), bullet, anyRole));
    }

    private boolean readWord() {
        String agency = CreditWords.HOUSES.at(text, at);
        if (!agency.isEmpty()) {
            house = agency;
            at += agency.length();
            return true;
        }
        String after = CreditWords.AFTER.at(text, at);
        if (!after.isEmpty() && namesWait() && endsPhrase(at + after.length())) {
            closeWith(after);
            return true;
        }
        String before = CreditWords.BEFORE.at(text, at);
        if (!before.isEmpty() && (before.length() > 1 || endsPhrase(at + 1))) {
            role = before;
            anyRole = true;
            at += before.length();
            return true;
        }
        return readName();
    }

    private boolean namesWait() {
        return credits.stream()
                .anyMatch(
                        c ->
                                c.role().isEmpty()
                                        || c.role().endsWith("记者")
                                        || c.role().equals("通讯员"));
    }

    private void closeWith(String after) {
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            if (credit.role().isEmpty() || i == credits.size() - 1) {
                credits.set(i, credit.as(after));
            }
        }
        anyRole = true;
        at += after.length();
    }

    private boolean endsPhrase(int end) {
        return end >= text.length() || SEPARATORS.indexOf(text.charAt(end)) >= 0;
    }

    private boolean readName() {
        int end = at;
        while (end < text.length() && isNameUnit(text.charAt(end)) && !opensRole(end)) {
            end++;
        }
        String run = text.substring(at, end);
        String suffix = suffixOf(run);
        String name = run.substring(0, run.length() - suffix.length());
        if (PersonNames.isName(name) || isForeign(name)) {
            addName(name.length());
            return true;
        }
        if (splitsIntoTwo(name) || restOfName(name)) {
            return true;
        }
        if (CreditWords.isOrganisation(name)) {
            house = name;
            at += name.length();
            return true;
        }
        return false;
    }

    /** 摄 and 整理 often stand right behind the name; so does a role that opens the next group. */
    private static String suffixOf(String run) {
        return CreditWords.AFTER.endOf(
                run,
                word ->
                        run.length() - word.length() >= 2
                                && (word.length() > 1 || word.equals("摄")));
    }

    private void addName(int length) {
        credits.add(new Credit(source.slice(at, at + length), role, house));
        at += length;
    }

    /** Two names whose blank fell into a line break. */
    private boolean splitsIntoTwo(String run) {
        for (int first = Math.min(3, run.length() - 2); first >= 2; first--) {
            boolean second = run.length() - first <= 3 && PersonNames.isName(run.substring(first));
            if (second && PersonNames.isName(run.substring(0, first))) {
                addName(first);
                addName(run.length() - first);
                return true;
            }
        }
        return false;
    }

    /** The third character of a name, parted from it by a line break that became a blank. */
    private boolean restOfName(String run) {
        int last = credits.size() - 1;
        boolean fits = run.length() == 1 && last >= 0 && credits.get(last).name().length() == 2;
        if (fits && text.charAt(at - 1) == ' ') {
            Credit credit = credits.get(last);
            TracedText whole = TracedText.concat(List.of(credit.name(), source.slice(at, at + 1)));
            credits.set(last, new Credit(whole, credit.role(), credit.organisation()));
            at++;
            return true;
        }
        return false;
    }

    /** A role of two characters or more that stands right behind a name. */
    private boolean opensRole(int end) {
        return end > at + 1 && CreditWords.BEFORE.at(text, end).length() > 1;
    }

    private boolean isForeign(String name) {
        return name.length() > 1 && anyRole && name.chars().allMatch(c -> Chars.isLatin((char) c));
    }

    private static boolean isNameUnit(char c) {
        return Chars.isHan(c) || Chars.isLatin(c) || c == '·' || c == '•';
    }
}
