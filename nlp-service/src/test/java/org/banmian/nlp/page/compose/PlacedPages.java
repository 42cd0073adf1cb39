package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;

/**
 * Composes pages of which it is known where each line stands: articles side by side in columns,
 * each set at the highest free place of the page that is wide enough.
 */
public final class PlacedPages {

    private static final double PAGE_WIDTH = 780;
    private static final double MARGIN = 30;
    private static final int LONG = 300;

    /**
     * A composed page.
     *
     * @param geometry null where the source tells of lines only
     */
    public record Page(
            String name,
            List<SourceLine> lines,
            @org.jspecify.annotations.Nullable PageGeometry geometry,
            List<Placed> articles) {}

    /** An article as it stands on the page; its headline is empty if it is a picture. */
    public record Placed(String headline, String body) {}

    private final Dice dice;
    private final Sheet sheet;
    private final int columns;
    private final double em;
    private final double gutter;
    private final double columnWidth;
    private final double gap;
    private final double[] skyline;

    private PlacedPages(Dice dice, boolean scanned) {
        this.dice = dice;
        this.columns = dice.pick(List.of(4, 5, 5, 6));
        this.em = dice.pick(List.of(9.0, 9.5, 10.0, 10.5));
        this.gutter = em * dice.pick(List.of(1.0, 1.3, 1.3, 1.6));
        double free = (PAGE_WIDTH - (columns - 1) * gutter) / columns;
        this.columnWidth = Math.floor(free / em) * em;
        this.gap = em * dice.between(1.3, 3.0);
        this.skyline = new double[columns];
        Arrays.fill(skyline, MARGIN);
        this.sheet = new Sheet(dice, scanned);
    }

    /** The first pages of the series {@code seed}; every third as a scanner gives it. */
    public static List<Page> series(int count, long seed) {
        Library library = Library.ofResources();
        return IntStream.rangeClosed(1, count).mapToObj(i -> page(library, seed, i)).toList();
    }

    private static Page page(Library library, long seed, int number) {
        Dice dice = new Dice(seed * 1_000_003L + number);
        boolean scanned = number % 3 == 0;
        PlacedPages page = new PlacedPages(dice, scanned);
        List<Placed> articles = new ArrayList<>();
        for (Article article : library.forOnePage(dice)) {
            if (!article.headline().isEmpty() && !article.passages().isEmpty()) {
                articles.add(page.place(article));
            }
        }
        return new Page(
                "%03d".formatted(number), page.sheet.lines(), page.sheet.geometry(), articles);
    }

    private Placed place(Article article) {
        int span =
                article.length() > LONG ? dice.pick(List.of(1, 2, 2, 3, 3, 4)) : dice.between(1, 2);
        span = Math.min(span, columns);
        int at = highest(span);
        double top = top(at, span);
        Frame frame =
                new Frame(MARGIN + at * (columnWidth + gutter), top, span, columnWidth, gutter, em);
        ArticleSheet set = new ArticleSheet(article, frame, dice, sheet);
        double bottom = set.set() + gap;
        Arrays.fill(skyline, at, at + span, bottom);
        if (dice.chance(0.3)) {
            sheet.rule(frame.left(), bottom - gap / 2, frame.width());
        }
        return new Placed(set.headline(), set.body());
    }

    /** The leftmost of the highest places for an article over so many columns. */
    private int highest(int span) {
        int best = 0;
        for (int at = 1; at + span <= columns; at++) {
            best = top(at, span) < top(best, span) ? at : best;
        }
        return best;
    }

    private double top(int at, int span) {
        return Arrays.stream(skyline, at, at + span).max().orElseThrow();
    }

    /**
     * The room of an article.
     *
     * @param columns how many
     * @param column width of one
     * @param em size of the type of the text
     */
    record Frame(double left, double top, int columns, double column, double gutter, double em) {

        double width() {
            return columns * column + (columns - 1) * gutter;
        }

        double left(int number) {
            return left + number * (column + gutter);
        }

        /** The room that is left of it to the right of what is {@code taken}. */
        Frame besides(double taken) {
            double free = width() - taken - (columns - 1) * gutter;
            double narrow = Math.floor(free / columns / em) * em;
            return new Frame(left + taken, top, columns, narrow, gutter, em);
        }
    }
}
