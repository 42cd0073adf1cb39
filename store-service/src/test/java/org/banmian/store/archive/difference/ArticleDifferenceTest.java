package org.banmian.store.archive.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleDifferenceTest {

    private static final Confidence SURE = new Confidence(0.9, null);

    @Test
    void whatWasChangedIsToldWordByWord() {
        assertThat(told("记者昨日从县供电公司获悉。", "记者今日从县供电公司获悉。"))
                .containsExactly("记者", "-昨", "+今", "日从县供电公司获悉。");
    }

    @Test
    void aWordOfLettersIsNotCut() {
        assertThat(told("全长12.5公里，采用LED灯", "全长125公里，采用LTE灯"))
                .containsExactly("全长", "-12.5", "+125", "公里，采用", "-LED", "+LTE", "灯");
    }

    @Test
    void aCharacterOfSeveralCodeUnitsIsNotCut() {
        assertThat(told("前👩\u200d🌾后", "前👩\u200d🎓后"))
                .containsExactly("前", "-👩\u200d🌾", "+👩\u200d🎓", "后");
        assertThat(told("e\u0301a", "ea")).containsExactly("-e\u0301a", "+ea");
    }

    @Test
    void aSentenceThatWasPutInLeavesTheOthersWhole() {
        assertThat(told("天气转冷。用户用电增加。", "天气转冷。公司组织巡线。用户用电增加。"))
                .containsExactly("天气转冷。", "+公司组织巡线。", "用户用电增加。");
    }

    @Test
    void aSingleCharacterBetweenTwoChangesIsPartOfThem() {
        assertThat(told("前面东南西的北中后面", "前面甲乙丙的丁戊后面"))
                .containsExactly("前面", "-东南西的北中", "+甲乙丙的丁戊", "后面");
    }

    @Test
    void equalArticlesAreTheSame() {
        ArticleDifference difference =
                ArticleDifference.between(article("标题", "一。", "二。"), article("标题", "一。", "二。"));

        assertThat(difference.same()).isTrue();
        assertThat(difference.coarse()).isFalse();
        assertThat(difference.fields()).noneMatch(FieldDifference::changed);
        assertThat(difference.fields())
                .extracting(FieldDifference::field)
                .containsExactly(PieceRole.HEADLINE, PieceRole.PARAGRAPH);
    }

    @Test
    void aFieldThatOnlyOneHasIsRemovedOrAdded() {
        SegmentedArticle before = article("标题", "一。");
        SegmentedArticle after =
                with(new Written(PieceRole.KICKER, "引题"), new Written(PieceRole.HEADLINE, "标题"));
        ArticleDifference difference = ArticleDifference.between(before, after);

        assertThat(told(difference, PieceRole.KICKER)).containsExactly("+引题");
        assertThat(told(difference, PieceRole.HEADLINE)).containsExactly("标题");
        assertThat(told(difference, PieceRole.PARAGRAPH)).containsExactly("-一。");
        assertThat(difference.same()).isFalse();
    }

    @Test
    void aPieceThatBecameSomethingElseIsRemovedThereAndAddedHere() {
        ArticleDifference difference =
                ArticleDifference.between(
                        with(new Written(PieceRole.PARAGRAPH, "小标题")),
                        with(new Written(PieceRole.CROSSHEAD, "小标题")));

        assertThat(told(difference, PieceRole.PARAGRAPH)).containsExactly("-小标题");
        assertThat(told(difference, PieceRole.CROSSHEAD)).containsExactly("+小标题");
    }

    @Test
    void piecesThatChangedPlacesAreNotTheSameArticle() {
        ArticleDifference difference =
                ArticleDifference.between(
                        with(
                                new Written(PieceRole.CAPTION, "图"),
                                new Written(PieceRole.KICKER, "题")),
                        with(
                                new Written(PieceRole.KICKER, "题"),
                                new Written(PieceRole.CAPTION, "图")));

        assertThat(difference.fields()).noneMatch(FieldDifference::changed);
        assertThat(difference.same()).isFalse();
    }

    @Test
    void aRunLiesTogetherInBothArticles() {
        SegmentedArticle before = article("标题", "甲乙", "丙丁");
        SegmentedArticle after =
                with(
                        new Written(PieceRole.HEADLINE, "标题"),
                        new Written(PieceRole.PARAGRAPH, "甲乙"),
                        new Written(PieceRole.CAPTION, "图片"),
                        new Written(PieceRole.PARAGRAPH, "丙丁"));
        ArticleDifference difference = ArticleDifference.between(before, after);

        assertThat(told(difference, PieceRole.PARAGRAPH)).containsExactly("甲乙\n", "丙丁");
        assertRunsStandWhereTheySay(before, after, difference);
    }

    @Test
    void whoMadeItIsKeptRemovedOrAddedWhereverTheyStand() {
        Credit writer = new Credit("张三", Credit.Role.JOURNALIST, null, new Span(0, 2));
        Credit moved = new Credit("张三", Credit.Role.JOURNALIST, null, new Span(2, 4));
        Credit other = new Credit("李四", Credit.Role.PHOTOGRAPHER, "本报", null);
        Credit third = new Credit("王五", Credit.Role.JOURNALIST, null, null);

        assertThat(CreditChange.between(List.of(other, writer), List.of(moved, third)))
                .extracting(each -> each.change().id() + " " + each.credit().name())
                .containsExactly("removed 李四", "kept 张三", "added 王五");
        assertThat(CreditChange.between(List.of(writer), List.of(writer, moved)))
                .extracting(CreditChange::change)
                .containsExactly(Change.KEPT, Change.ADDED);
    }

    @Test
    void bothArticlesCanBeReadFromTheRuns() {
        Random random = new Random(3);
        for (int i = 0; i < 400; i++) {
            SegmentedArticle before = random(random, 30);
            SegmentedArticle after =
                    random.nextBoolean() ? random(random, 30) : edited(before, random);
            ArticleDifference difference = ArticleDifference.between(before, after);

            assertRunsStandWhereTheySay(before, after, difference);
            for (FieldDifference field : difference.fields()) {
                assertThat(joined(field, Change.ADDED)).isEqualTo(field(before, field.field()));
                assertThat(joined(field, Change.REMOVED)).isEqualTo(field(after, field.field()));
            }
            assertThat(difference.same())
                    .isEqualTo(before.pieces().equals(after.pieces()))
                    .isEqualTo(before.text().equals(after.text()));
        }
    }

    @Test
    @Timeout(30)
    void textsThatDifferInEverythingAreToldApartInBoundedTime() {
        Random random = new Random(5);
        for (String characters : List.of("甲乙", "甲乙。", "甲乙。\n", "ab ", "。")) {
            SegmentedArticle before = article("标题", text(random, characters, 300_000));
            SegmentedArticle after = article("标题", text(random, characters + "丙", 300_000));
            long start = System.nanoTime();
            ArticleDifference difference = ArticleDifference.between(before, after);

            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
            assertRunsStandWhereTheySay(before, after, difference);
            assertThat(difference.coarse()).isTrue();
        }
    }

    @Test
    void aLongTextWithAFewChangesIsComparedWordByWord() {
        Random random = new Random(7);
        String text = text(random, "天地玄黄宇宙洪荒日月盈昃辰宿列张。", 200_000);
        ArticleDifference difference =
                ArticleDifference.between(
                        article("标题", "始" + text + "终"), article("标题", "初" + text + "末"));

        assertThat(difference.coarse()).isFalse();
        assertThat(told(difference, PieceRole.PARAGRAPH))
                .containsExactly("-始", "+初", text, "-终", "+末");
    }

    private record Written(PieceRole role, String text) {}

    private static SegmentedArticle article(String headline, String... paragraphs) {
        List<Written> pieces = new ArrayList<>();
        pieces.add(new Written(PieceRole.HEADLINE, headline));
        for (String text : String.join("\n", paragraphs).split("\n+", -1)) {
            if (!text.isBlank()) {
                pieces.add(new Written(PieceRole.PARAGRAPH, text));
            }
        }
        return with(pieces.toArray(Written[]::new));
    }

    private static SegmentedArticle with(Written... pieces) {
        List<Piece> written = new ArrayList<>();
        int start = 0;
        for (Written each : pieces) {
            Span source = new Span(start, start + each.text().length());
            written.add(new Piece(each.role(), each.text(), List.of(source), null, 0.9));
            start = source.end() + 1;
        }
        return new SegmentedArticle(written, null, null, Genre.NEWS_REPORT, null, null, SURE);
    }

    private static SegmentedArticle random(Random random, int most) {
        List<Written> pieces = new ArrayList<>();
        PieceRole[] roles = PieceRole.values();
        for (int i = random.nextInt(5); i >= 0; i--) {
            PieceRole role = roles[random.nextInt(roles.length)];
            pieces.add(new Written(role, text(random, "甲乙丙。a1😀", 1 + random.nextInt(most))));
        }
        return with(pieces.toArray(Written[]::new));
    }

    private static SegmentedArticle edited(SegmentedArticle article, Random random) {
        List<Written> pieces = new ArrayList<>();
        for (Piece piece : article.pieces()) {
            int cut = piece.text().offsetByCodePoints(0, random.nextInt(2));
            String added = random.nextInt(3) == 0 ? "改" : "";
            pieces.add(
                    new Written(piece.role(), added + piece.text().substring(cut) + added + "。"));
        }
        return with(pieces.toArray(Written[]::new));
    }

    private static String text(Random random, String characters, int length) {
        int[] all = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(all[random.nextInt(all.length)]);
        }
        return text.toString();
    }

    private static List<String> told(String before, String after) {
        return told(
                ArticleDifference.between(
                        with(new Written(PieceRole.PARAGRAPH, before)),
                        with(new Written(PieceRole.PARAGRAPH, after))),
                PieceRole.PARAGRAPH);
    }

    private static List<String> told(ArticleDifference difference, PieceRole role) {
        return difference.fields().stream()
                .filter(field -> field.field() == role)
                .flatMap(field -> field.runs().stream())
                .map(
                        run ->
                                switch (run.change()) {
                                    case KEPT -> run.text();
                                    case REMOVED -> "-" + run.text();
                                    case ADDED -> "+" + run.text();
                                })
                .toList();
    }

    private static void assertRunsStandWhereTheySay(
            SegmentedArticle before, SegmentedArticle after, ArticleDifference difference) {
        String first = before.text();
        String second = after.text();
        for (FieldDifference field : difference.fields()) {
            for (TextRun run : field.runs()) {
                Span from = run.from();
                Span to = run.to();
                assertThat(from == null ? run.text() : from.in(first)).isEqualTo(run.text());
                assertThat(to == null ? run.text() : to.in(second)).isEqualTo(run.text());
            }
        }
    }

    private static String joined(FieldDifference field, Change without) {
        return field.runs().stream()
                .filter(run -> run.change() != without)
                .map(TextRun::text)
                .collect(Collectors.joining());
    }

    private static String field(SegmentedArticle article, PieceRole role) {
        return article.pieces().stream()
                .filter(piece -> piece.role() == role)
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }
}
