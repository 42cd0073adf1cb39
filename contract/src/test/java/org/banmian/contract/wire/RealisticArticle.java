package org.banmian.contract.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Quantity;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.article.TimeExpression;
import org.banmian.contract.article.Token;

/** Printed lines made an article: a headline, paragraphs of four lines, and words tagged. */
final class RealisticArticle {

    private static final String[] TAGS = {"n", "v", "ns", "nr", "vn", "uj", "w", "ude1", "m", "q"};

    private final List<String> lines = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    void add(String line, int offset) {
        lines.add(line);
        spans.add(new Span(offset, offset + line.length()));
    }

    int lines() {
        return lines.size();
    }

    SegmentedArticle build() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(piece(PieceRole.HEADLINE, 0, 1));
        for (int from = 1; from < lines.size(); from += 4) {
            pieces.add(piece(PieceRole.PARAGRAPH, from, Math.min(lines.size(), from + 4)));
        }
        SegmentedArticle bare =
                new SegmentedArticle(
                        pieces,
                        List.of(new Credit("冯海砚", Credit.Role.JOURNALIST, "本报", new Span(1, 4))),
                        new Span(0, 3),
                        Genre.NEWS_REPORT,
                        null,
                        new Confidence(0.71, List.of("headline-far-from-body")),
                        new Confidence(0.83, null));
        return bare.with(annotations(bare.text()));
    }

    private Piece piece(PieceRole role, int from, int to) {
        String text = String.join("", lines.subList(from, to));
        List<Repair> repairs = new ArrayList<>();
        for (int i = text.indexOf(','); i >= 0; i = text.indexOf(',', i + 1)) {
            repairs.add(new Repair(Repair.Kind.HALF_WIDTH_PUNCTUATION, i, i + 1));
        }
        return new Piece(role, text.replace(',', '，'), spans.subList(from, to), repairs, 0.87);
    }

    private static Annotations annotations(String text) {
        Random random = new Random(text.hashCode());
        List<Token> tokens = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(3));
            tokens.add(new Token(at, end, TAGS[random.nextInt(TAGS.length)]));
            switch (random.nextInt(50)) {
                case 0, 1, 2 -> entities.add(entity(at, end, random));
                case 3 -> times.add(new TimeExpression(at, end, "2022-11-27"));
                case 4 ->
                        quantities.add(new Quantity(at, end, new BigDecimal("31000000000"), "CNY"));
                default -> {}
            }
            if (keywords.size() < 10) {
                keywords.add(new Keyword("招商引资", 1 + random.nextInt(900) / 100.0));
            }
            at = end;
        }
        Span sentence = new Span(0, Math.min(60, text.length()));
        return new Annotations(
                "zh-Hans", tokens, entities, times, quantities, keywords, List.of(sentence));
    }

    private static Entity entity(int start, int end, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Entity(Entity.Kind.PERSON, start, end, null, null, "市委书记");
            case 1 -> new Entity(Entity.Kind.PLACE, start, end, "山西省吕梁市交口县", "141130", null);
            default -> new Entity(Entity.Kind.ORGANISATION, start, end, "交口经济技术开发区", null, null);
        };
    }
}
