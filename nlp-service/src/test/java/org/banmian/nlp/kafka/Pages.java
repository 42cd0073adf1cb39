package org.banmian.nlp.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.contract.page.SourceLine;

/** Pages to send; every key is used once only, so that tests on one broker do not meet. */
final class Pages {

    static final Instant RECEIVED = Instant.parse("2022-12-02T01:02:03.004Z");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Pages() {}

    static PageKey key() {
        int n = NEXT.getAndIncrement();
        return new PageKey("test", LocalDate.of(2022, 1, 1).plusDays(n / 900), "" + (n % 900 + 1));
    }

    static PageReceived page(String... lines) {
        return page(key(), RECEIVED, lines);
    }

    static PageReceived page(PageKey key, Instant received, String... lines) {
        return new PageReceived(
                key,
                new PageSource("a".repeat(64), "text/plain", "UTF-8", 100, received, "anonymous"),
                new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai"),
                Stream.of(lines).map(SourceLine::of).toList(),
                null);
    }

    static List<PageReceived> pages(int count, String... lines) {
        return Stream.generate(() -> page(lines)).limit(count).toList();
    }

    static PageWithdrawn withdrawal() {
        return new PageWithdrawn(key(), RECEIVED, "anonymous", "重印");
    }
}
