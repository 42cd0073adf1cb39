package org.banmian.contract.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.Event;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PublicationSettings;

/** Every stored sample by its name, {@code type/name}, and the event it must be read as. */
final class SampleEvents {

    static final ArticleId ARTICLE = ArticleId.parse("llrb/2022-12-02/3/2");
    static final ArticleId LETTERED = ArticleId.parse("llrb-evening/2022-12-02/A12/999999999");

    private SampleEvents() {}

    static Map<String, Event> all() {
        Map<String, Event> events = new LinkedHashMap<>();
        events.put("page-received/minimal", PageSamples.receivedMinimal());
        events.put("page-received/full", PageSamples.receivedFull());
        events.put("page-withdrawn/minimal", PageSamples.withdrawnMinimal());
        events.put("page-withdrawn/full", PageSamples.withdrawnFull());
        events.put("page-segmented/minimal", SegmentationSamples.minimal());
        events.put("page-segmented/full", SegmentationSamples.full());
        events.put("publication-described/minimal", PageSamples.describedMinimal());
        events.put("publication-described/full", PageSamples.describedFull());
        events.put("publication-described/layout", PageSamples.describedLayout());
        events.put("article-published/minimal", publishedMinimal());
        events.put("article-published/full", publishedFull());
        events.put("article-published/pinyin", publishedWithPinyin());
        events.put("article-revised/minimal", revisedMinimal());
        events.put("article-revised/full", revisedFull());
        events.put(
                "article-withdrawn/page-withdrawn",
                withdrawn(ARTICLE, 2, ArticleWithdrawn.Cause.PAGE_WITHDRAWN));
        events.put(
                "article-withdrawn/not-on-page",
                withdrawn(LETTERED, 2147483647, ArticleWithdrawn.Cause.NOT_ON_PAGE));
        events.put("article-withdrawn/other", withdrawn(ARTICLE, 1, ArticleWithdrawn.Cause.OTHER));
        return events;
    }

    private static Event publishedMinimal() {
        return new ArticlePublished(
                ARTICLE,
                1,
                PageSamples.BARE_SOURCE,
                ArticleSamples.PIPELINE,
                PublicationSettings.UNKNOWN,
                ArticleSamples.minimal());
    }

    private static Event publishedWithPinyin() {
        return new ArticlePublished(
                ARTICLE,
                1,
                PageSamples.BARE_SOURCE,
                ArticleSamples.PIPELINE,
                PublicationSettings.UNKNOWN,
                ArticleSamples.withPinyin());
    }

    private static Event publishedFull() {
        return new ArticlePublished(
                LETTERED,
                3,
                PageSamples.SOURCE,
                ArticleSamples.PIPELINE,
                PageSamples.SETTINGS,
                ArticleSamples.full());
    }

    private static Event revisedMinimal() {
        return new ArticleRevised(
                ARTICLE,
                2,
                PageSamples.BARE_SOURCE,
                ArticleSamples.PIPELINE,
                PublicationSettings.UNKNOWN,
                ArticleSamples.minimal());
    }

    private static Event revisedFull() {
        return new ArticleRevised(
                LETTERED,
                4,
                PageSamples.SOURCE,
                ArticleSamples.PIPELINE,
                PageSamples.SETTINGS,
                ArticleSamples.full());
    }

    private static Event withdrawn(ArticleId article, int revision, ArticleWithdrawn.Cause cause) {
        return new ArticleWithdrawn(
                article, revision, Instant.parse("2022-12-02T01:02:03.456Z"), cause);
    }
}
