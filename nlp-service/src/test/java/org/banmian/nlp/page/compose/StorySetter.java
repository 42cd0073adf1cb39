package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.Copy.BylineKind;
import org.banmian.nlp.page.compose.Line.Role;
import org.banmian.nlp.page.compose.Typesetter.Measure;

/** Sets whole articles, and loses lines at column feet where the page is a lossy one. */
final class StorySetter {

    private static final List<Integer> WIDTHS =
            List.of(12, 13, 14, 16, 17, 18, 20, 22, 24, 26, 28, 32, 36, 40);

    private final House house;
    private final Dice dice;
    private final LineBreaker breaker;
    private final int commonWidth;

    StorySetter(House house, Dice dice) {
        this.house = house;
        this.dice = dice;
        this.breaker = new LineBreaker(house.squeeze());
        this.commonWidth = dice.pick(WIDTHS);
    }

    Story set(Copy copy) {
        List<List<Line>> columns = Typesetter.columns(copy, measures(copy), breaker);
        loseLines(columns);
        boolean bylineApart = copy.kind() == BylineKind.LINE || copy.kind() == BylineKind.BARE;
        List<Line> byline =
                bylineApart ? List.of(Line.of(new Part(copy.byline()), Role.BYLINE)) : List.of();
        return new Story(
                copy, new HeadSetter(breaker, dice).group(copy), byline, columns, captions(copy));
    }

    private List<Measure> measures(Copy copy) {
        int width = dice.chance(0.3) ? commonWidth : dice.pick(WIDTHS);
        int length = copy.body().stream().mapToInt(t -> t.part().text().length()).sum();
        int lines = length / width + copy.body().size();
        int most = Math.max(1, Math.min(5, lines / 4));
        int count = Math.min(most, width > 26 ? dice.between(1, 2) : dice.between(1, 5));
        int second = count > 1 && dice.chance(0.15) ? dice.pick(WIDTHS) : width;
        int turn = dice.between(1, Math.max(1, count - 1));
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double share = dice.chance(0.3) ? dice.between(0.5, 1.1) : 1;
            int depth = Math.max(2, (int) Math.ceil(share * lines / count));
            measures.add(new Measure(i < turn ? width : second, depth));
        }
        return measures;
    }

    private List<List<Line>> captions(Copy copy) {
        List<List<Line>> captions = new ArrayList<>();
        boolean photoStory = copy.article().genre().equals("photo");
        for (Part caption : copy.captions()) {
            int width = photoStory ? dice.between(16, 62) : dice.between(12, 36);
            captions.add(Typesetter.block(caption, Role.CAPTION, width, breaker));
        }
        boolean pair = captions.size() == 2 && captions.stream().allMatch(c -> c.size() == 1);
        return pair && dice.chance(0.5) ? List.of(List.of(sideBySide(captions))) : captions;
    }

    /** Two short captions that stand on one line. */
    private static Line sideBySide(List<List<Line>> captions) {
        Line left = captions.get(0).get(0);
        return left.withText(left.text() + " " + captions.get(1).get(0).text());
    }

    private void loseLines(List<List<Line>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<Line> column = columns.get(i);
            boolean inside = i < columns.size() - 1;
            if (column.size() > 5 && inside && dice.chance(house.lossy())) {
                lose(column, column.size() - dice.between(1, 2), column.size());
            }
            if (column.size() > 5 && dice.chance(i > 0 ? house.lossy() : house.lossy() / 3)) {
                lose(column, 0, dice.between(1, 2));
            }
        }
    }

    private static void lose(List<Line> column, int from, int to) {
        List<Line> gone = column.subList(from, to);
        gone.forEach(Line::lose);
        gone.clear();
    }
}
