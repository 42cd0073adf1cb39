package org.banmian.nlp.page.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.compose.Copy.BylineKind;
import org.banmian.nlp.page.compose.SpacedLine.Blank;
import org.banmian.nlp.page.text.LineRepair;
import org.junit.jupiter.api.Test;

/** Measures how many false blanks the repair of lines removes, and how many true ones with them. */
class BlankRuleMeasureTest {

    private final LineRepair repair = new LineRepair(new HanLpLexicon());
    private final Dice dice = new Dice(5);
    private final Spacer spacer = new Spacer(dice);
    private final List<Copy> copies = copies(Library.ofResources().articles());

    @Test
    void falseBlanksGoAndTrueOnesStay() {
        Map<String, List<SpacedLine>> kinds = new LinkedHashMap<>();
        kinds.put("stretched lines", paragraphs((p, w) -> spacer.stretched(p, w)));
        kinds.put("some joints", paragraphs((p, w) -> List.of(spacer.joined(p, w, 0.35))));
        kinds.put("every joint", paragraphs((p, w) -> List.of(spacer.joined(p, w, 1))));
        kinds.put("lines as they are", paragraphs((p, w) -> List.of(spacer.plain(p))));
        kinds.put("headings", headings().map(spacer::plain).toList());
        kinds.put("slogans in prose", slogans().map(spacer::plain).toList());
        kinds.put("slogans joined", slogans().map(s -> spacer.joined(s, 18, 1)).toList());
        kinds.put("bylines", bylines().map(spacer::plain).toList());
        kinds.put("names of three", bylines().map(spacer::names).toList());
        kinds.put("captions", captions().map(spacer::plain).toList());
        Tally all = new Tally();
        kinds.forEach((name, lines) -> all.add(report(name, lines)));
        System.out.println(all.row("all"));
        assertThat(all.falseBlanks).isGreaterThan(40_000);
        assertThat(all.gone).isGreaterThanOrEqualTo((int) (0.99 * all.falseBlanks));
        assertThat(all.trueBlanks).isGreaterThan(2_000);
        assertThat(all.trueBlanks - all.kept).isLessThanOrEqualTo((int) (0.01 * all.trueBlanks));
    }

    private Tally report(String name, List<SpacedLine> lines) {
        Tally tally = new Tally();
        List<String> wrong = new ArrayList<>();
        for (SpacedLine line : lines) {
            String clean = repair.clean(line.printed(), 0, line.printed().length()).text();
            if (!tally.count(line, clean) && wrong.size() < 6) {
                wrong.add("    " + line.printed() + "\n  > " + clean);
            }
        }
        System.out.println(tally.row(name));
        dice.shuffled(wrong).forEach(System.out::println);
        return tally;
    }

    private List<SpacedLine> paragraphs(BiFunction<String, Integer, List<SpacedLine>> way) {
        return copies.stream()
                .flatMap(c -> c.body().stream())
                .flatMap(t -> way.apply(t.part().text(), dice.between(11, 32)).stream())
                .toList();
    }

    private Stream<String> headings() {
        return copies.stream()
                .flatMap(c -> Stream.of(c.kicker(), c.headline(), c.subheadline()))
                .map(Part::text)
                .filter(text -> !text.isEmpty());
    }

    private Stream<String> slogans() {
        return headings()
                .filter(text -> text.indexOf(' ') > 2 && text.indexOf('“') < 0)
                .map(text -> "当天，以“" + text + "”为主题的活动在市图书馆举行，来自各县的代表参加。");
    }

    private Stream<String> bylines() {
        return copies.stream().filter(c -> c.kind() != BylineKind.NONE).map(Copy::byline);
    }

    private Stream<String> captions() {
        return copies.stream().flatMap(c -> c.captions().stream()).map(Part::text);
    }

    /** Blanks before Chinese names of two characters are left to the way that spaces names. */
    private static List<Copy> copies(List<Article> articles) {
        Dice dice = new Dice(3);
        List<Copy> copies = new ArrayList<>();
        for (Article article : articles) {
            House house = House.cast(dice);
            while (house.longNames()) {
                house = House.cast(dice);
            }
            copies.add(new Subeditor(house, dice).edit(copies.size(), article));
        }
        return copies;
    }

    private static final class Tally {

        private int falseBlanks;
        private int gone;
        private int trueBlanks;
        private int kept;

        /** Whether every blank of the line was judged rightly. */
        boolean count(SpacedLine line, String clean) {
            List<Boolean> there = line.keptIn(clean);
            int before = falseBlanks - gone + trueBlanks - kept;
            for (int i = 0; i < there.size(); i++) {
                Blank blank = line.blanks().get(i);
                falseBlanks += blank == Blank.FALSE ? 1 : 0;
                gone += blank == Blank.FALSE && !there.get(i) ? 1 : 0;
                trueBlanks += blank == Blank.TRUE ? 1 : 0;
                kept += blank == Blank.TRUE && there.get(i) ? 1 : 0;
            }
            return falseBlanks - gone + trueBlanks - kept == before;
        }

        void add(Tally other) {
            falseBlanks += other.falseBlanks;
            gone += other.gone;
            trueBlanks += other.trueBlanks;
            kept += other.kept;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-20s false %6d, gone %6.2f %%   true %5d, lost %6.2f %%",
                    name,
                    falseBlanks,
                    falseBlanks == 0 ? 100.0 : 100.0 * gone / falseBlanks,
                    trueBlanks,
                    trueBlanks == 0 ? 0.0 : 100.0 * (trueBlanks - kept) / trueBlanks);
        }
    }
}
