package org.banmian.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.banmian.contract.Event;
import org.banmian.contract.PublicationDescribed;
import org.banmian.contract.page.PublicationSettings;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    private static final Instant NOW = Instant.parse("2022-12-02T00:00:00Z");
    private static final PublicationSettings DEFAULT = named("吕梁日报");
    private static final PublicationSettings EDITED = named("吕梁晚报");

    private final Publications publications = new Publications(Map.of("llrb", DEFAULT));
    private final RecordingPublisher publisher = new RecordingPublisher();
    private final PublicationAnnouncer announcer =
            new PublicationAnnouncer(
                    publications, publisher, new ReceiptClock(Clock.fixed(NOW, ZoneOffset.UTC)));

    @Test
    void configurationIsTheDefaultForWhatWasNotDescribed() {
        assertThat(publications.settings("llrb")).isEqualTo(DEFAULT);
        assertThat(publications.settings("xyz")).isEqualTo(PublicationSettings.UNKNOWN);

        publications.learn(new PublicationDescribed("llrb", EDITED, NOW));

        assertThat(publications.settings("llrb")).isEqualTo(EDITED);
    }

    @Test
    void aDescriptionThatSaysNothingLeavesTheDefault() {
        publications.learn(new PublicationDescribed("llrb", PublicationSettings.UNKNOWN, NOW));

        assertThat(publications.settings("llrb")).isEqualTo(DEFAULT);
        announcer.announce("llrb");
        assertThat(publisher.events)
                .containsExactly(new PublicationDescribed("llrb", DEFAULT, NOW.plusMillis(1)));
    }

    @Test
    void theLaterDescriptionCountsInWhateverOrderTheyAreRead() {
        publications.learn(new PublicationDescribed("llrb", EDITED, NOW.plusMillis(1)));
        publications.learn(new PublicationDescribed("llrb", named("旧"), NOW));

        assertThat(publications.settings("llrb")).isEqualTo(EDITED);
    }

    @Test
    void whatIsOnTheTopicIsNotDescribedAgainAtTheNextStart() {
        publications.learn(new PublicationDescribed("llrb", EDITED, NOW));

        assertThat(announcer.announce("llrb").toCompletableFuture().join()).isEqualTo(EDITED);

        assertThat(publisher.events).isEmpty();
    }

    @Test
    void anEditIsLaterThanWhatAnotherInstanceDescribedWithAClockAhead() {
        publications.learn(new PublicationDescribed("llrb", DEFAULT, NOW.plusSeconds(60)));

        announcer.describe("llrb", EDITED);

        assertThat(publisher.events)
                .extracting(Event::time)
                .containsExactly(NOW.plusSeconds(60).plusMillis(1));
        assertThat(publications.settings("llrb")).isEqualTo(EDITED);
    }

    @Test
    void anEditThatWasNotPublishedDoesNotCount() {
        publisher.away = true;

        assertThat(announcer.describe("llrb", EDITED).toCompletableFuture())
                .isCompletedExceptionally();

        assertThat(publications.settings("llrb")).isEqualTo(DEFAULT);
    }

    @Test
    void whatHasADefaultAndWhatWasDescribedIsListed() {
        publications.learn(new PublicationDescribed("abc", EDITED, NOW));

        assertThat(publications.codes()).containsExactly("abc", "llrb");
    }

    private static PublicationSettings named(String name) {
        return new PublicationSettings(name, null, null, null);
    }
}
