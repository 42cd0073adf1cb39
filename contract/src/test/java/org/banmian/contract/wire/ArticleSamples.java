package org.banmian.contract.wire;

import java.math.BigDecimal;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.Quantity;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.article.TimeExpression;
import org.banmian.contract.article.Token;

/** The articles in the stored samples. Never change one: add another. */
final class ArticleSamples {

    static final PipelineVersion PIPELINE = new PipelineVersion(3, "0a1b2c3d4e5f");

    private ArticleSamples() {}

    static SegmentedArticle minimal() {
        return bare(Genre.UNKNOWN, "字");
    }

    /** One paragraph and a genre, and nothing else said of it. */
    static SegmentedArticle bare(Genre genre, String text) {
        Piece piece =
                new Piece(
                        PieceRole.PARAGRAPH, text, List.of(new Span(0, text.length())), null, 1.0);
        return new SegmentedArticle(
                List.of(piece), null, null, genre, null, null, new Confidence(0, null));
    }

    /** An article that says how a name in it is typed. */
    static SegmentedArticle withPinyin() {
        Entity place = new Entity(Entity.Kind.PLACE, 0, 3, null, null, null, "shi lou xian");
        Piece piece = new Piece(PieceRole.PARAGRAPH, "石楼县", List.of(new Span(0, 3)), null, 1.0);
        return new SegmentedArticle(
                List.of(piece),
                null,
                null,
                Genre.UNKNOWN,
                new Annotations("zh-Hans", null, List.of(place), null, null, null, null),
                null,
                new Confidence(0, null));
    }

    /** An article with every part there is; its text is 71 code units long. */
    static SegmentedArticle full() {
        return new SegmentedArticle(
                pieces(),
                credits(),
                new Span(25, 28),
                Genre.NEWS_REPORT,
                annotations(),
                new Confidence(0.75, List.of("headline-far-from-body", "2-columns")),
                new Confidence(1, null));
    }

    private static List<Piece> pieces() {
        return List.of(
                piece(PieceRole.KICKER, "党的二十大", 100),
                piece(PieceRole.HEADLINE, "𠮷县苹果红了", 110),
                piece(PieceRole.SUBHEADLINE, "果农乐了", 120),
                piece(PieceRole.BYLINE, "张三 李四", 130),
                paragraph(),
                piece(PieceRole.CROSSHEAD, "选人用人", 190),
                piece(PieceRole.PARAGRAPH, "“多元化” A B。", 200),
                piece(PieceRole.CAPTION, "图为苹果", 230));
    }

    private static Piece piece(PieceRole role, String text, int at) {
        return new Piece(role, text, List.of(new Span(at, at + text.length())), null, 0.5);
    }

    private static Piece paragraph() {
        return new Piece(
                PieceRole.PARAGRAPH,
                "本报讯，11月27日投资310亿元，“好”。A B",
                List.of(new Span(150, 160), new Span(162, 177)),
                List.of(
                        new Repair(Repair.Kind.HALF_WIDTH_PUNCTUATION, 3, 4),
                        new Repair(Repair.Kind.OTHER, 12, 14),
                        new Repair(Repair.Kind.STRAIGHT_QUOTE, 18, 19),
                        new Repair(Repair.Kind.LOOK_ALIKE, 20, 21),
                        new Repair(Repair.Kind.LINE_BREAK, 23, 24)),
                0.98765);
    }

    private static List<Credit> credits() {
        return List.of(
                new Credit("张三", Credit.Role.JOURNALIST, "本报", new Span(19, 21)),
                new Credit("李四", Credit.Role.CORRESPONDENT, null, new Span(22, 24)),
                new Credit("王五", Credit.Role.INTERN, null, null),
                new Credit("赵六", Credit.Role.PHOTOGRAPHER, "新华社", null),
                new Credit("𠮷七", Credit.Role.TEXT_AND_PHOTO, null, null),
                new Credit("周八", Credit.Role.COMPILER, null, null),
                new Credit("吴九", Credit.Role.TRANSLATOR, null, null),
                new Credit("郑十", Credit.Role.AUTHOR, null, null),
                new Credit("小明", Credit.Role.OTHER, null, null));
    }

    private static Annotations annotations() {
        return new Annotations(
                "zh-Hans",
                List.of(new Token(6, 9, "ns"), new Token(9, 11, "n"), new Token(11, 12, "ude1")),
                List.of(
                        new Entity(Entity.Kind.ORGANISATION, 0, 3, "中国共产党", null, null),
                        new Entity(Entity.Kind.PLACE, 6, 9, "𠮷县", "141028", null),
                        new Entity(Entity.Kind.PERSON, 19, 21, null, null, "市委书记"),
                        new Entity(Entity.Kind.OTHER, 67, 69, null, null, null)),
                List.of(new TimeExpression(2, 4, null), new TimeExpression(29, 35, "2022-11-27")),
                List.of(
                        new Quantity(37, 42, new BigDecimal("31000000000"), "CNY"),
                        new Quantity(44, 45, new BigDecimal("-0.0750"), "%"),
                        new Quantity(47, 48, new BigDecimal("1E+20"), "吨")),
                List.of(new Keyword("苹果", 2.5), new Keyword("𠮷县", 1)),
                List.of(new Span(6, 13), new Span(25, 50)));
    }
}
