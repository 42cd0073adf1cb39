package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Companies without their full ending: a name of its own and a line of business (泰宇科技), and the
 * name of its own alone where the page gives the company in full (信发 for 信发铝业公司).
 */
final class CompanyNames {

    private static final List<String> LEGAL_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司");

    private static final int SHORTEST_TRADING_NAME = 4;
    private static final int SHORTEST_OWN_NAME = 2;
    private static final int LONGEST_OWN_NAME = 4;

    /** A word HanLP's lexicon has counted this often is no company's own name. */
    private static final int COMMON = 20;

    private final WordList industries = WordList.read("industries.txt");
    private final WordList business = WordList.read("industries-inside.txt");
    private final WordList generic = WordList.read("generic-words.txt");
    private final WordFrequencies lexicon = new WordFrequencies();

    /** Companies named by their own name and their line of business. */
    List<Mention> find(Wording wording, PlaceMap places) {
        List<Mention> found = new ArrayList<>();
        for (int i = 1; i < wording.wordCount(); i++) {
            if (industries.has(wording.surface(i)) && endsHere(wording, i)) {
                int start = ownNameStart(wording, i);
                if (start >= 0) {
                    int place = places.startOfPlaceEndingAt(start);
                    found.add(
                            Mention.of(
                                    Entity.Kind.ORGANISATION,
                                    place >= 0 ? place : start,
                                    wording.word(i).end()));
                }
            }
        }
        return found;
    }

    /** Whether no noun goes on with the name: 科技创新 is no company, nor is 科技公司 without its end. */
    private static boolean endsHere(Wording wording, int index) {
        int next = wording.indexAt(wording.word(index).end());
        if (next < 0) {
            return true;
        }
        String tag = wording.word(next).tag();
        return !tag.startsWith("n")
                && !tag.startsWith("v")
                && !tag.startsWith("g")
                && !tag.startsWith("b")
                && !tag.startsWith("a")
                && !tag.startsWith("u");
    }

    private int ownNameStart(Wording wording, int industry) {
        int start = wording.word(industry).start();
        int singles = 0;
        boolean name = false;
        for (int i = industry - 1; i >= 0 && wording.word(i).end() == start; i--) {
            Word word = wording.word(i);
            boolean single = word.length() == 1 && isNameCharacter(wording, word);
            boolean marked = word.tag().equals("nz") || word.tag().startsWith("nt");
            boolean proper =
                    word.length() > 1
                            && (word.tag().startsWith("nr")
                                    || (marked && lexicon.frequency(wording.surface(i)) < COMMON));
            if (!single && !proper) {
                break;
            }
            singles += single ? 1 : 0;
            name |= proper;
            start = word.start();
        }
        int length = wording.word(industry).start() - start;
        boolean named = name || singles >= 2;
        return named && length >= SHORTEST_OWN_NAME && length <= LONGEST_OWN_NAME ? start : -1;
    }

    private boolean isNameCharacter(Wording wording, Word word) {
        char c = wording.charAt(word.start());
        String tag = word.tag();
        return Chars.isHan(c)
                && !FunctionCharacters.isFunction(c)
                && !generic.has(String.valueOf(c))
                && !tag.startsWith("m")
                && !tag.startsWith("q")
                && !tag.startsWith("r");
    }

    private static int behindPlace(Mention company, PlaceMap places) {
        int start = company.start();
        for (int end = start + 2; end < company.end(); end++) {
            if (places.startOfPlaceEndingAt(end) == start) {
                start = end;
            }
        }
        return start;
    }

    /**
     * What a company trades under, its full name without its place and its legal form (宏远煤业 of
     * 山西宏远煤业有限公司), or null when that is short, or nothing is left out at the end.
     */
    @Nullable String tradingName(Wording wording, Mention company, PlaceMap places) {
        int start = behindPlace(company, places);
        String name = wording.text().substring(start, company.end());
        for (String form : LEGAL_FORMS) {
            int length = name.length() - form.length();
            if (name.endsWith(form) && length >= SHORTEST_TRADING_NAME) {
                return name.substring(0, length);
            }
        }
        return null;
    }

    /**
     * The company's own name within its full one, or null when it has none that stands for itself.
     */
    @Nullable String ownName(Wording wording, Mention company, PlaceMap places) {
        int start = behindPlace(company, places);
        int end = start;
        while (end < company.end() && business.longestAt(wording.text(), end) == 0) {
            end++;
        }
        if (end == company.end()
                || end - start < SHORTEST_OWN_NAME
                || end - start > LONGEST_OWN_NAME) {
            return null;
        }
        String own = wording.text().substring(start, end);
        if (!own.chars().allMatch(c -> Chars.isHan((char) c))) {
            return null;
        }
        return lexicon.frequency(own) >= COMMON || generic.has(own) ? null : own;
    }

    /** Whether a name ends as companies' names do. */
    static boolean isCompany(Wording wording, Mention organisation) {
        return wording.endsWith("公司", organisation.end())
                || wording.endsWith("集团", organisation.end())
                || wording.endsWith("公司党支部", organisation.end())
                || wording.endsWith("公司党总支", organisation.end())
                || wording.endsWith("公司党委", organisation.end());
    }
}
