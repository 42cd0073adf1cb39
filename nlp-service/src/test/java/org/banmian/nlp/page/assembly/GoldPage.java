package org.banmian.nlp.page.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.Lexicon;
import org.banmian.nlp.page.compose.ComposePages;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.line.LineReader;
import org.banmian.nlp.page.line.PageLayout;
import org.banmian.nlp.page.line.PagePart;
import org.banmian.nlp.page.line.PrintLine;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.prose.Echo;
import org.banmian.nlp.page.text.SourcePage;

/**
 * A composed page, read once as far as weights have no say, and the articles it is made of. One
 * thread at a time.
 */
final class GoldPage {

    private static final Set<PieceRole> HEADLINE = Set.of(PieceRole.HEADLINE);
    private static final Set<PieceRole> BODY = Set.of(PieceRole.PARAGRAPH, PieceRole.CROSSHEAD);

    private final List<PagePart> parts;
    private final LineJoiner joiner;
    private final Continuation continuation;
    private final List<Outline> gold;

    private GoldPage(String text, List<Outline> gold, Lexicon lexicon) {
        SourcePage source = SourcePage.of(text.lines().map(SourceLine::of).toList());
        Budget budget = Budget.unlimited();
        LineReader reader = new LineReader(lexicon);
        List<PrintLine> printed = reader.whole(reader.read(source, budget));
        this.continuation =
                new Continuation(
                        lexicon, new Echo(printed.stream().map(l -> l.text().text()).toList()));
        this.joiner = new LineJoiner(source.text());
        this.parts = PageLayout.read(printed, joiner, lexicon, continuation, budget);
        this.gold = gold;
    }

    /** The first pages of the series {@code seed}. */
    static List<GoldPage> series(int count, long seed, Lexicon lexicon) {
        return ComposePages.series(count, seed).stream()
                .map(p -> new GoldPage(p.text(), gold(p), lexicon))
                .toList();
    }

    /** How much of {@code pages} is right when they are assembled with {@code weights}. */
    static Score score(List<GoldPage> pages, Lexicon lexicon, Weights weights) {
        Assembler assembler = new Assembler(lexicon, weights);
        return pages.parallelStream()
                .map(p -> p.score(assembler))
                .reduce(Score.NOTHING, Score::plus);
    }

    private Score score(Assembler assembler) {
        DraftPage page = assembler.assemble(parts, null, joiner, continuation, Budget.unlimited());
        return Score.of(
                page.articles().stream()
                        .filter(a -> !text(a, BODY).isEmpty())
                        .map(a -> Outline.of(text(a, HEADLINE), text(a, BODY)))
                        .toList(),
                gold);
    }

    private static String text(DraftArticle article, Set<PieceRole> roles) {
        return article.pieces().stream()
                .filter(p -> roles.contains(p.role()))
                .map(p -> p.text().text())
                .collect(Collectors.joining());
    }

    private static List<Outline> gold(ComposePages.Page page) {
        List<Outline> gold = new ArrayList<>();
        try {
            for (JsonNode article : new ObjectMapper().readTree(page.gold()).get("articles")) {
                StringBuilder body = new StringBuilder();
                article.get("paragraphs").forEach(p -> body.append(p.asText()));
                if (!body.isEmpty()) {
                    gold.add(Outline.of(article.get("headline").asText(), body.toString()));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("gold of page " + page.name(), e);
        }
        return gold;
    }
}
