package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.wire.EventCodec;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.check.LedgerAudit;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.http.UnreachableException;

/** A page as a reader gets it from the store-service. */
final class ReadPage {

    private static final ObjectMapper JSON = EventCodec.json();
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final JsonNode answer;

    private ReadPage(JsonNode answer) {
        this.answer = answer;
    }

    /** Waits until the store answers with the version that was acknowledged. */
    static ReadPage of(URI store, Acknowledgement yes) {
        StoreDoor door = new StoreDoor(store, Clock.systemUTC());
        return await(yes + " to be stored")
                .atMost(LIMIT)
                .ignoreException(UnreachableException.class)
                .ignoreException(BusyException.class)
                .until(
                        () -> door.page(yes.page()).filter(page -> isOf(page, yes)),
                        Optional::isPresent)
                .map(ReadPage::new)
                .orElseThrow();
    }

    private static boolean isOf(JsonNode page, Acknowledgement yes) {
        return Instant.parse(page.path("received").asText()).equals(yes.received());
    }

    /** Claims that it is this page, and that its ledger adds up. */
    void isAllOf(PushedPage pushed) {
        assertThat(answer.path("source").path("digest").asText()).isEqualTo(pushed.digest());
        List<SegmentedArticle> articles = new ArrayList<>();
        answer.path("articles")
                .forEach(article -> articles.add(read(article.path("content"), articleType())));
        assertThat(articles).as("articles of %s", pushed.key()).isNotEmpty();
        assertThat(
                        LedgerAudit.problems(
                                pushed.text().replaceAll("\\R", "\n"),
                                read(answer.path("ledger"), new TypeReference<Ledger>() {}),
                                articles,
                                read(
                                        answer.path("furniture"),
                                        new TypeReference<List<Furniture>>() {})))
                .as("ledger of %s", pushed.key())
                .isEmpty();
    }

    private static TypeReference<SegmentedArticle> articleType() {
        return new TypeReference<>() {};
    }

    private static <T> T read(JsonNode json, TypeReference<T> type) {
        return JSON.convertValue(json, type);
    }
}
