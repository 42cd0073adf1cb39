package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.Paragraph;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.text.TracedText;

/**
 * Gives the strands of a page their headings, bylines and captions, and writes the articles out.
 */
final class PageWriter {

    private final Pairs pairs;
    private final Stock stock;
    private final List<Strand> strands;
    private final List<HeadingChoice> headings;
    private final List<Double> margins;
    private final LineJoiner joiner;
    private final Rare rare;
    private final Neighbourhood neighbourhood;
    private final Continuation continuation;
    private final BodyText body;
    private final List<DraftPage.Fixture> fixtures = new ArrayList<>();
    private final List<TracedText> duplicates = new ArrayList<>();

    PageWriter(
            Pairs pairs,
            Continuation continuation,
            LineJoiner joiner,
            Stock stock,
            Reading reading) {
        this.pairs = pairs;
        this.stock = stock;
        this.strands = reading.strands();
        this.joiner = joiner;
        this.continuation = continuation;
        this.rare = new Rare(pairs, strands.stream().map(Strand::texts).toList());
        this.neighbourhood = new Neighbourhood(strands, reading.ground());
        this.headings = new LeftLines(rare, strands.size()).gather(reading.headings());
        this.margins = reading.margins();
        this.body = new BodyText(joiner, continuation, neighbourhood);
    }

    DraftPage write() {
        List<DraftArticle> articles = new ArrayList<>();
        List<CaptionText> stories = new ArrayList<>();
        List<List<CaptionText>> captions = captions(headings, stories);
        int[] bylines =
                new BylineMatcher(strands, neighbourhood, headings, captions).match(stock.bylines);
        for (int a = 0; a < strands.size(); a++) {
            articles.add(article(a, headings, bylines, captions.get(a)));
        }
        stories.forEach(s -> articles.add(story(s)));
        for (int b = 0; b < bylines.length; b++) {
            if (bylines[b] < 0) {
                fixtures.add(
                        new DraftPage.Fixture(
                                Furniture.Kind.OTHER, stock.bylines.get(b).byline().text()));
            }
        }
        headings.stream()
                .filter(h -> h.article() < 0 && !isLabel(h))
                .forEach(h -> addLoose(h.group()));
        stock.fixtures.forEach(this::addFixture);
        articles.sort(Comparator.comparingInt(DraftArticle::place));
        return new DraftPage(
                List.copyOf(articles), List.copyOf(fixtures), List.copyOf(duplicates), flaws());
    }

    private List<List<CaptionText>> captions(
            List<HeadingChoice> headings, List<CaptionText> stories) {
        List<List<CaptionText>> captions = new ArrayList<>();
        strands.forEach(s -> captions.add(new ArrayList<>()));
        List<CaptionText> all = new ArrayList<>(stock.captions);
        headings.stream().filter(PageWriter::isLabel).forEach(h -> all.add(label(h.group())));
        if (all.isEmpty()) {
            return captions;
        }
        CaptionMatcher matcher =
                new CaptionMatcher(withHeadlines(headings), headlines(headings), neighbourhood);
        for (CaptionText caption : all) {
            int article = matcher.match(caption);
            (article < 0 ? stories : captions.get(article)).add(caption);
        }
        return captions;
    }

    /** For every article the place of its headline, or -1. */
    private int[] headlines(List<HeadingChoice> headings) {
        int[] places = new int[strands.size()];
        Arrays.fill(places, -1);
        for (HeadingChoice choice : headings) {
            if (choice.kind() == HeadingChoice.Kind.HEADLINE) {
                places[choice.article()] = choice.group().place();
            }
        }
        return places;
    }

    private static boolean isLabel(HeadingChoice choice) {
        return choice.article() < 0 && EventLabel.is(choice.group().text());
    }

    private CaptionText label(HeadingGroup group) {
        return new CaptionText(group.place(), group.joined(joiner), false, group.stack().area());
    }

    /** Captions repeat headlines rather than bodies. */
    private Rare withHeadlines(List<HeadingChoice> headings) {
        List<List<String>> texts = new ArrayList<>();
        for (Strand strand : strands) {
            int article = texts.size();
            List<String> pieces = new ArrayList<>();
            headings.stream()
                    .filter(choice -> choice.article() == article)
                    .forEach(choice -> pieces.add(choice.group().text()));
            pieces.addAll(strand.texts());
            texts.add(pieces);
        }
        return new Rare(pairs, texts);
    }

    private DraftArticle article(
            int a, List<HeadingChoice> headings, int[] bylines, List<CaptionText> captions) {
        Strand strand = strands.get(a);
        List<DraftPiece> pieces = new ArrayList<>();
        List<HeadingChoice> crossheads = new ArrayList<>();
        ArticleConfidence confidence =
                new ArticleConfidence(strand, margins.get(a), hasHeadline(a));
        double sure = Double.NaN;
        for (HeadingChoice choice : headings) {
            if (isHeadlineOf(choice, a)) {
                sure = HeadingConfidence.headline(choice, strand, confidence.value(), rare);
                pieces.addAll(
                        new HeadlineParts(rare, continuation, joiner)
                                .of(choice.group().cells(), a, sure));
            } else if (choice.article() == a) {
                crossheads.add(choice);
            }
        }
        List<Byline> credits = new ArrayList<>();
        for (int b = 0; b < bylines.length; b++) {
            if (bylines[b] == a) {
                Byline own = stock.bylines.get(b).byline();
                credits.add(own);
                pieces.add(new DraftPiece(PieceRole.BYLINE, own.text(), 0.8));
            }
        }
        credits.addAll(Authors.ofHouse(strand));
        credits.addAll(Authors.signed(strand));
        if (credits.isEmpty()) {
            credits.addAll(Authors.ofAgency(strand));
        }
        pieces.addAll(body.of(strand, crossheads));
        captions.forEach(c -> pieces.add(new DraftPiece(PieceRole.CAPTION, c.text(), 0.8)));
        return new DraftArticle(
                strand.first().place(),
                List.copyOf(pieces),
                List.copyOf(credits),
                sure,
                confidence.value(),
                confidence.reasons());
    }

    private boolean hasHeadline(int article) {
        return headings.stream().anyMatch(h -> isHeadlineOf(h, article));
    }

    private static boolean isHeadlineOf(HeadingChoice choice, int article) {
        return choice.article() == article && choice.kind() == HeadingChoice.Kind.HEADLINE;
    }

    private List<DraftPage.Flaw> flaws() {
        List<DraftPage.Flaw> flaws = new ArrayList<>();
        for (int a = 0; a < strands.size(); a++) {
            Strand strand = strands.get(a);
            if (ArticleConfidence.endsOpen(strand)) {
                flaws.add(flaw(Damage.Kind.CLIPPED_LINES, strand.last().last()));
            }
            if (ArticleConfidence.startsInside(strand)) {
                flaws.add(flaw(Damage.Kind.CLIPPED_LINES, strand.first().first()));
            }
            if (!hasHeadline(a)) {
                flaws.add(flaw(Damage.Kind.MISSING_HEADLINE, strand.first().first()));
            }
        }
        for (Stack stack : stock.stacks) {
            if (stack.vertical()) {
                flaws.add(
                        new DraftPage.Flaw(
                                Damage.Kind.EXPLODED_HEADLINE, stack.cells().get(0).text()));
            }
        }
        return flaws;
    }

    private static DraftPage.Flaw flaw(Damage.Kind kind, Paragraph where) {
        return new DraftPage.Flaw(kind, where.text());
    }

    private static DraftArticle story(CaptionText caption) {
        DraftPiece piece = new DraftPiece(PieceRole.CAPTION, caption.text(), 0.8);
        return new DraftArticle(
                caption.place(), List.of(piece), List.of(), Double.NaN, 0.8, List.of());
    }

    /**
     * A heading that fits nothing: a short one is a section label, a long one an article without
     * body.
     */
    private void addLoose(HeadingGroup group) {
        fixtures.add(new DraftPage.Fixture(Furniture.Kind.SECTION_LABEL, group.joined(joiner)));
    }

    private void addFixture(PagePart part) {
        if (part instanceof PagePart.Fixture fixture) {
            Furniture.Kind kind = fixture.imprint() ? Furniture.Kind.IMPRINT : Furniture.Kind.FOLIO;
            fixtures.add(new DraftPage.Fixture(kind, fixture.text()));
        } else if (part instanceof PagePart.DoubledLabel doubled) {
            duplicates.add(doubled.copy());
            if (!doubled.label().isEmpty()) {
                fixtures.add(new DraftPage.Fixture(Furniture.Kind.SECTION_LABEL, doubled.label()));
            }
        }
    }
}
