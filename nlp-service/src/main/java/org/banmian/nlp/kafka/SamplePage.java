package org.banmian.nlp.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;

/** A small page to warm the pipeline with; nothing of it ever leaves the process. */
final class SamplePage {

    /** So often that the code on the way is no longer strange to the virtual machine. */
    private static final int TIMES = 5;

    private static final List<String> LINES =
            List.of(
                    "让群众的生活一天更比一天好",
                    "本报记者 王建国 李晓梅",
                    "    本报讯 12月1日，全市乡村振兴工作会议在市文化中心召开。市委书记张志远",
                    "出席并讲话，市长刘海峰主持会议，各县（区）主要负责人参加。",
                    "    会议指出，今年前三季度，全市农村居民人均可支配收入达到8640元，同比增长",
                    "7.2%，累计投入资金3.1亿元。（记者 王建国）",
                    "责编：赵敏 校对：孙丽");

    private SamplePage() {}

    static Stream<PageReceived> events() {
        PageSource source =
                new PageSource("0".repeat(64), "text/plain", "UTF-8", 0, Instant.EPOCH, "warm-up");
        PageReceived page =
                new PageReceived(
                        new PageKey("warm-up", LocalDate.EPOCH, "1"),
                        source,
                        PublicationSettings.UNKNOWN,
                        LINES.stream().map(SourceLine::of).toList(),
                        null);
        return Stream.generate(() -> page).limit(TIMES);
    }
}
