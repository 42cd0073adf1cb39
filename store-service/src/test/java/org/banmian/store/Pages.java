package org.banmian.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;

/** Events as the services before this one would send them. */
public final class Pages {

    public static final Instant NOON = Instant.parse("2022-12-02T04:00:00Z");
    public static final PublicationSettings SETTINGS =
            new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai");
    private static final Confidence SURE = new Confidence(0.9, null);

    private Pages() {}

    /** A page that was received so many seconds after noon and read by so high a pipeline. */
    public static PageSegmented page(
            String key, int second, int pipeline, SegmentedArticle... articles) {
        return new PageSegmented(
                PageKey.parse(key),
                source(second),
                new PipelineVersion(pipeline, "0a1b2c3d4e5f"),
                SETTINGS,
                List.of(articles),
                List.of(new Furniture(Furniture.Kind.IMPRINT, "责编：王五", List.of(new Span(0, 5)))),
                new Ledger(5, 0, 0, 5, 0, 0, 0, null, null, null),
                new PageQuality(SURE, null));
    }

    /** The page taken back so many seconds after noon. */
    public static PageWithdrawn withdrawn(String key, int second) {
        return new PageWithdrawn(PageKey.parse(key), NOON.plusSeconds(second), "anonymous", null);
    }

    /** An article of paragraphs below a headline; named entities are found where they stand. */
    public static SegmentedArticle article(String headline, String... paragraphs) {
        List<Piece> pieces = new ArrayList<>();
        int offset = 0;
        pieces.add(piece(PieceRole.HEADLINE, headline, offset));
        for (String paragraph : paragraphs) {
            offset += pieces.get(pieces.size() - 1).text().length() + 1;
            pieces.add(piece(PieceRole.PARAGRAPH, paragraph, offset));
        }
        return new SegmentedArticle(
                pieces, null, null, Genre.NEWS_REPORT, Annotations.NONE, SURE, SURE);
    }

    /** The same article, naming a person and a place wherever their names stand. */
    public static SegmentedArticle naming(SegmentedArticle article, String person, String place) {
        List<Entity> entities = new ArrayList<>();
        entities.addAll(all(article.text(), person, Entity.Kind.PERSON));
        entities.addAll(all(article.text(), place, Entity.Kind.PLACE));
        entities.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return article.with(new Annotations("zh-Hans", null, entities, null, null, null, null));
    }

    /** The same article, found so many characters later in the source. */
    public static SegmentedArticle moved(SegmentedArticle article, int by) {
        List<Piece> pieces =
                article.pieces().stream()
                        .map(
                                piece ->
                                        piece(
                                                piece.role(),
                                                piece.text(),
                                                piece.source().get(0).start() + by))
                        .toList();
        return new SegmentedArticle(
                pieces,
                article.credits(),
                article.dateline(),
                article.genre(),
                article.annotations(),
                article.headlineConfidence(),
                article.confidence());
    }

    private static List<Entity> all(String text, String name, Entity.Kind kind) {
        List<Entity> found = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            found.add(new Entity(kind, at, at + name.length(), null, null, null));
        }
        return found;
    }

    private static Piece piece(PieceRole role, String text, int offset) {
        return new Piece(role, text, List.of(new Span(offset, offset + text.length())), null, 0.9);
    }

    private static PageSource source(int second) {
        byte[] digest = new byte[32];
        digest[0] = (byte) second;
        return new PageSource(
                HexFormat.of().formatHex(digest),
                "text/plain",
                "UTF-8",
                1000,
                NOON.plusSeconds(second),
                "anonymous");
    }
}
