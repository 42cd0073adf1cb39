package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.layout.Sheet;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.prose.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * Puts the articles of a page together from its parts: which stretches of body text are one
 * article, and which heading is whose, is decided for the page as a whole; bylines and captions
 * follow.
 */
public final class Assembler {

    /** Headings are parted by the articles found, and articles by the headings. */
    private static final int ROUNDS = 2;

    private final Lexicon lexicon;
    private final Weights weights;

    /** Reads words with {@code lexicon}. */
    public Assembler(Lexicon lexicon) {
        this(lexicon, Weights.shipped());
    }

    /** Decides by {@code weights}. */
    Assembler(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * The articles and the furniture in {@code parts}; each part ends up in exactly one of them.
     */
    public DraftPage assemble(
            List<PagePart> parts,
            @Nullable Sheet sheet,
            LineJoiner joiner,
            Continuation continuation,
            Budget budget) {
        List<DraftPage> sheets = new ArrayList<>();
        for (List<PagePart> some : Sheets.of(parts)) {
            Stock stock = new Stock(some, joiner, continuation);
            Pairs pairs = new Pairs(lexicon, stock.units());
            sheets.add(
                    new PageWriter(
                                    pairs,
                                    continuation,
                                    joiner,
                                    stock,
                                    read(stock, sheet, pairs, continuation, budget))
                            .write());
        }
        return DraftPage.concat(sheets);
    }

    static List<Fragment> parted(
            List<Fragment> whole, Terms vocabulary, Continuation continuation) {
        Seams seams = new Seams(whole, vocabulary, continuation);
        List<Fragment> fragments = new ArrayList<>();
        whole.forEach(f -> fragments.addAll(seams.part(f)));
        return fragments;
    }

    private Reading read(
            Stock stock,
            @Nullable Sheet sheet,
            Pairs pairs,
            Continuation continuation,
            Budget budget) {
        Terms vocabulary = new Terms(lexicon, stock.units());
        List<Fragment> fragments =
                sheet == null ? parted(stock.fragments, vocabulary, continuation) : stock.fragments;
        Ground ground = sheet == null ? null : new Ground(sheet, fragments, stock);
        PlaceOdds places = ground == null ? null : new PlaceOdds(ground, weights);
        Rare rare = new Rare(pairs, fragments.stream().map(Fragment::texts).toList());
        Bonds bonds =
                new Bonds(
                        fragments,
                        stock.bylines.stream().map(PlacedByline::place).toList(),
                        continuation,
                        weights,
                        places);
        Orders orders = new Orders(bonds, new Likeness(fragments, vocabulary), fragments, weights);
        List<int[]> articles =
                IntStream.range(0, fragments.size()).mapToObj(i -> new int[] {i}).toList();
        List<HeadingChoice> headings = List.of();
        List<Double> margins = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            Rare whole = round == 0 ? rare : rare(strands(articles, fragments), pairs);
            List<HeadingGroup> groups =
                    sheet == null
                            ? groups(stock, whole, continuation)
                            : stock.stacks.stream()
                                    .map(k -> new HeadingGroup(k, 0, k.cells().size()))
                                    .toList();
            HeadlineOdds headlines =
                    new HeadlineOdds(
                            groups,
                            new HeadlineFit(groups, fragments, rare),
                            fragments,
                            weights,
                            places);
            Arrangement arrangement = new Arrangement(orders, headlines);
            List<Body> first = articles.stream().map(arrangement::body).toList();
            Rearranger rearranger = new Rearranger(arrangement, headlines, first, budget);
            List<Body> bodies = rearranger.improve();
            margins = rearranger.margins();
            headings = headlines.choices(bodies);
            articles = bodies.stream().map(Body::fragments).toList();
        }
        return new Reading(strands(articles, fragments), headings, margins, ground);
    }

    private static List<Strand> strands(List<int[]> articles, List<Fragment> fragments) {
        return articles.stream()
                .map(a -> new Strand(IntStream.of(a).mapToObj(fragments::get).toList()))
                .toList();
    }

    private static Rare rare(List<Strand> strands, Pairs pairs) {
        return new Rare(pairs, strands.stream().map(Strand::texts).toList());
    }

    private static List<HeadingGroup> groups(Stock stock, Rare rare, Continuation continuation) {
        StackSplitter splitter = new StackSplitter(rare, continuation);
        List<HeadingGroup> groups = new ArrayList<>();
        stock.stacks.forEach(s -> groups.addAll(splitter.split(s)));
        return groups;
    }
}
