package org.banmian.contract.wire;

import java.time.Instant;
import java.util.List;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;

/** What the stored samples of page and publication events say. Never change one: add another. */
final class PageSamples {

    static final PageKey PAGE = PageKey.parse("llrb/2022-12-02/3");
    static final PageKey LETTERED_PAGE = PageKey.parse("llrb-evening/2022-12-02/A12");

    static final PublicationSettings SETTINGS =
            new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai");

    static final PageSource SOURCE =
            new PageSource(
                    "0123456789abcdef".repeat(4),
                    "text/plain",
                    "GB18030",
                    13929,
                    Instant.parse("2022-12-02T01:02:03.456Z"),
                    "scanner-7");

    static final PageSource BARE_SOURCE =
            new PageSource(
                    "f".repeat(64),
                    "application/pdf",
                    null,
                    0,
                    Instant.parse("2022-12-02T01:02:03Z"),
                    "anonymous");

    private PageSamples() {}

    static PageReceived receivedMinimal() {
        return new PageReceived(
                PAGE, BARE_SOURCE, PublicationSettings.UNKNOWN, List.of(SourceLine.of("")), null);
    }

    static PageReceived receivedFull() {
        return new PageReceived(LETTERED_PAGE, SOURCE, SETTINGS, lines(), geometry());
    }

    static PageWithdrawn withdrawnMinimal() {
        return new PageWithdrawn(PAGE, Instant.parse("1970-01-01T00:00:00Z"), "anonymous", null);
    }

    static PageWithdrawn withdrawnFull() {
        return new PageWithdrawn(
                LETTERED_PAGE,
                Instant.parse("9999-12-31T23:59:59.999Z"),
                "scanner-7",
                "版面送错，\n明日重发 😀");
    }

    static PublicationDescribed describedMinimal() {
        return new PublicationDescribed(
                "x", PublicationSettings.UNKNOWN, Instant.parse("2022-12-02T01:02:03Z"));
    }

    static PublicationDescribed describedFull() {
        return new PublicationDescribed(
                "llrb-evening", SETTINGS, Instant.parse("2022-12-02T01:02:03.400Z"));
    }

    static PublicationDescribed describedLayout() {
        return new PublicationDescribed(
                "llrb",
                new PublicationSettings(
                        "吕梁日报", "141100", "zh-Hans", "Asia/Shanghai", 5, Direction.VERTICAL),
                Instant.parse("2022-12-02T01:02:03.400Z"));
    }

    private static List<SourceLine> lines() {
        return List.of(
                new SourceLine(
                        "𠮷县苹果红了",
                        new Box(-3.5, 0, 120, 30.25),
                        28.0,
                        Direction.HORIZONTAL,
                        "block-1",
                        false),
                SourceLine.of(""),
                new SourceLine(
                        "本报讯\t(记者 张三)\r",
                        new Box(10, 40, 0, 0),
                        10.5,
                        Direction.VERTICAL,
                        null,
                        false),
                new SourceLine("報日梁呂", null, null, Direction.RIGHT_TO_LEFT, null, true),
                SourceLine.of("\u0001\uFEFF\u200B\u202E😀\uD83D\uDE00\uFFFD\uDBFF\uDFFF"));
    }

    private static PageGeometry geometry() {
        return new PageGeometry(
                1105.5,
                1559.0,
                List.of(
                        new PageGeometry.Rectangle(
                                PageGeometry.Kind.FRAME, new Box(10, 10, 500, 700)),
                        new PageGeometry.Rectangle(
                                PageGeometry.Kind.PHOTO, new Box(520, 10, 300, 200)),
                        new PageGeometry.Rectangle(
                                PageGeometry.Kind.BAR, new Box(10, 720.125, 1000, 0.5))));
    }
}
