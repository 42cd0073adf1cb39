package org.banmian.contract.wire;

import java.util.List;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.PublicationSettings;

/** What the stored samples of segmented pages say. Never change one: add another. */
final class SegmentationSamples {

    private SegmentationSamples() {}

    static PageSegmented minimal() {
        return new PageSegmented(
                PageSamples.PAGE,
                PageSamples.BARE_SOURCE,
                ArticleSamples.PIPELINE,
                PublicationSettings.UNKNOWN,
                List.of(),
                List.of(),
                new Ledger(0, 0, 0, 0, 0, 0, 0, null, null, null),
                new PageQuality(new Confidence(0, null), null));
    }

    static PageSegmented full() {
        return new PageSegmented(
                PageSamples.LETTERED_PAGE,
                PageSamples.SOURCE,
                ArticleSamples.PIPELINE,
                PageSamples.SETTINGS,
                articles(),
                furniture(),
                new Ledger(
                        25,
                        10,
                        4,
                        5,
                        3,
                        2,
                        1,
                        List.of(new Span(300, 302), new Span(302, 303)),
                        List.of(new Span(310, 315)),
                        List.of(new Span(0, 1))),
                new PageQuality(new Confidence(0.25, List.of("clipped")), damage()));
    }

    private static List<SegmentedArticle> articles() {
        return List.of(
                ArticleSamples.full(),
                ArticleSamples.bare(Genre.FEATURE, "特写"),
                ArticleSamples.bare(Genre.PHOTO_STORY, "图片新闻😀"),
                ArticleSamples.bare(Genre.QUESTION_AND_ANSWER, "问答"),
                ArticleSamples.bare(Genre.NOTICE, "公告"),
                ArticleSamples.bare(Genre.COMMENTARY, "评论"),
                ArticleSamples.bare(Genre.UNKNOWN, "不知"));
    }

    private static List<Furniture> furniture() {
        return List.of(
                furniture(Furniture.Kind.IMPRINT, "责编 张三"),
                furniture(Furniture.Kind.FOLIO, "2022年12月2日"),
                furniture(Furniture.Kind.SECTION_LABEL, "𠮷林"),
                furniture(Furniture.Kind.OTHER, "——"));
    }

    private static Furniture furniture(Furniture.Kind kind, String text) {
        return new Furniture(kind, text, List.of(new Span(400, 400 + text.length())));
    }

    private static List<Damage> damage() {
        return List.of(
                new Damage(Damage.Kind.CLIPPED_LINES, 2, List.of(new Span(1, 2), new Span(5, 9))),
                new Damage(Damage.Kind.DOUBLED_PRINT, 1, null),
                new Damage(Damage.Kind.SPACED_WORDS, 3, null),
                new Damage(Damage.Kind.EXPLODED_HEADLINE, 4, null),
                new Damage(Damage.Kind.HALF_WIDTH_PUNCTUATION, 5, null),
                new Damage(Damage.Kind.MISSING_HEADLINE, 6, null),
                new Damage(Damage.Kind.UNMAPPED_GLYPHS, 7, null),
                new Damage(Damage.Kind.OTHER, 2147483647, null));
    }
}
