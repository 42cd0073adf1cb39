package org.banmian.nlp.page.line;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.credit.CreditGrammar;
import org.banmian.nlp.page.text.Chars;

/**
 * Takes out the lines that say by themselves what they are, before anything is said about columns:
 * they stand between the lines of a column and would cut it.
 */
public final class LineSorter {

    private static final Pattern CAPTION_START =
            Pattern.compile("^(?:图为|图[①-⑩一二三四]|图\\d+[：:为]|[左右上下题]图|▲图|[↑↓←→▲▼]|（图\\d?）)");

    private static final BitSet CAPTION_UNITS = Chars.setOf("图左右上下题▲↑↓←→▼（");

    /** A caption takes this many lines at most. */
    private static final int CAPTION_LINES = 5;

    /** Fewer narrow lines than this in a row are no vertical heading. */
    private static final int VERTICAL_LINES = 4;

    /** A pair of characters that is a word this common is not taken for a bare name. */
    private static final int COMMON_WORD = 12;

    private final Lexicon lexicon;
    private final List<PrintLine> lines;
    private final LineKind[] kinds;

    private LineSorter(Lexicon lexicon, List<PrintLine> lines) {
        this.lexicon = lexicon;
        this.lines = lines;
        this.kinds = new LineKind[lines.size()];
    }

    /** The kind of every line. */
    public static LineKind[] sort(List<PrintLine> lines, Lexicon lexicon) {
        LineSorter sorter = new LineSorter(lexicon, lines);
        for (int i = 0; i < lines.size(); i++) {
            sorter.kinds[i] = sorter.kind(i);
        }
        sorter.markCaptions();
        sorter.markVertical();
        return sorter.kinds;
    }

    private LineKind kind(int i) {
        String text = lines.get(i).text().text();
        if (Furniture.isFolio(text)) {
            return LineKind.FOLIO;
        }
        if (Furniture.isImprint(text)) {
            return LineKind.IMPRINT;
        }
        if (isDoubled(text)) {
            return LineKind.DOUBLED;
        }
        if (isDoubledByHalves(text)) {
            return LineKind.DOUBLED_BY_HALVES;
        }
        if (i > 0 && text.length() > 3 && text.equals(lines.get(i - 1).text().text())) {
            return LineKind.REPEATED;
        }
        return creditKind(i);
    }

    private LineKind creditKind(int i) {
        Optional<Byline> byline = CreditGrammar.parse(lines.get(i).text());
        if (byline.isEmpty()
                || !byline.get().hasName()
                || isRestOfBracket(lines.get(i).text().text())) {
            return LineKind.OPEN;
        }
        if (byline.get().isPhotoCredit() && !byline.get().hasBullet()) {
            return LineKind.PHOTO_CREDIT;
        }
        boolean sure = byline.get().hasBullet() || byline.get().hasRole();
        return sure || isBareByline(i, byline.get()) ? LineKind.BYLINE : LineKind.OPEN;
    }

    /** The end of a signature in brackets that a line break cut belongs to the line above. */
    private static boolean isRestOfBracket(String text) {
        return (text.startsWith("（") && !text.endsWith("）"))
                || (text.indexOf('）') >= 0 && text.indexOf('（') < 0)
                || (text.indexOf(')') >= 0 && text.indexOf('(') < 0);
    }

    /** Names and nothing else: believed only where no sentence runs on into them. */
    private boolean isBareByline(int i, Byline byline) {
        if (byline.credits().size() > 3 || !byline.credits().get(0).organisation().isEmpty()) {
            return false;
        }
        if (byline.credits().stream().anyMatch(c -> c.name().length() > 3)) {
            return false;
        }
        long blanks = byline.text().text().chars().filter(c -> c == ' ').count();
        if (blanks != byline.credits().size() - 1) {
            return false;
        }
        boolean common = byline.credits().stream().anyMatch(c -> hasCommonWord(c.name().text()));
        boolean afterOpenLine = i > 0 && runsOn(lines.get(i - 1));
        return !common && !afterOpenLine;
    }

    /** A line of prose that stops inside a sentence. */
    private static boolean runsOn(PrintLine before) {
        boolean prose = before.text().text().chars().anyMatch(c -> Chars.separates((char) c));
        return (prose && !before.endsSentence()) || Chars.opens(before.text().last());
    }

    /** Whether the name is a common word, or has one in its first or last two characters. */
    private boolean hasCommonWord(String name) {
        char[] units = name.toCharArray();
        int n = units.length;
        return isCommon(units, 0, n)
                || (n > 2 && (isCommon(units, 0, 2) || isCommon(units, n - 2, n)));
    }

    private boolean isCommon(char[] units, int start, int end) {
        int word = lexicon.word(units, start, end);
        return word >= 0 && lexicon.frequency(word) > COMMON_WORD;
    }

    /** The same text twice without a break, as overprinted labels come out of an extractor. */
    static boolean isDoubled(String text) {
        int half = text.length() / 2;
        return text.length() % 2 == 0
                && half >= 3
                && half <= 20
                && Chars.isHan(text.charAt(0))
                && text.regionMatches(0, text, half, half);
    }

    /** Two halves of a label, each printed twice before the next: {@code 奋进 奋进 建功 建功}. */
    static boolean isDoubledByHalves(String text) {
        if (text.indexOf(' ') < 0) {
            return false;
        }
        String[] words = text.split(" ", -1);
        boolean doubled = words.length > 1 && words.length % 2 == 0;
        for (int i = 0; doubled && i < words.length; i += 2) {
            doubled = words[i].length() > 2 && words[i].equals(words[i + 1]);
        }
        return doubled;
    }

    /** Whether a line says by its first words that it is a caption, as 图为 does. */
    public static boolean opensCaption(String text) {
        return CAPTION_UNITS.get(text.charAt(0)) && CAPTION_START.matcher(text).lookingAt();
    }

    private void markCaptions() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.OPEN && opensCaption(lines.get(i).text().text())) {
                int end = captionEnd(i);
                for (int k = i; k <= end; k++) {
                    kinds[k] = LineKind.CAPTION;
                }
                i = end;
            }
        }
    }

    /**
     * The line with the photographer, when it is near; else the first line that ends a sentence.
     */
    private int captionEnd(int start) {
        int sentence = -1;
        for (int i = start; i < Math.min(kinds.length, start + CAPTION_LINES); i++) {
            String text = lines.get(i).text().text();
            if (text.endsWith("摄") || kinds[i] == LineKind.PHOTO_CREDIT) {
                return i;
            }
            if (kinds[i] != LineKind.OPEN) {
                break;
            }
            sentence = sentence < 0 && lines.get(i).endsSentence() ? i : sentence;
        }
        return sentence < 0 ? start : sentence;
    }

    private void markVertical() {
        for (int i = 0; i < kinds.length; i++) {
            int end = i;
            while (end < kinds.length && isVerticalSign(end)) {
                end++;
            }
            for (int k = i; k < end && end - i >= VERTICAL_LINES; k++) {
                kinds[k] = LineKind.VERTICAL;
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean isVerticalSign(int i) {
        String text = lines.get(i).text().text();
        boolean number =
                text.length() <= 4 && text.chars().allMatch(c -> Chars.isAlphanumeric((char) c));
        return kinds[i] == LineKind.OPEN && (text.length() == 1 || number);
    }
}
