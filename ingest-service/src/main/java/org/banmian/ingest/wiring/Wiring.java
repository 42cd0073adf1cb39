package org.banmian.ingest.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.format.pdf.Pdf;
import org.banmian.ingest.intake.EventPublisher;
import org.banmian.ingest.intake.LastDigests;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.PageTurns;
import org.banmian.ingest.intake.PublicationAnnouncer;
import org.banmian.ingest.intake.Publications;
import org.banmian.ingest.intake.ReceiptClock;
import org.banmian.ingest.intake.SourceKeeper;
import org.banmian.ingest.issue.IssueReader;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Makes the objects of the domain. */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    PageFormats formats(Pdf pdf) {
        return SourceFormats.with(pdf);
    }

    @Produces
    @Singleton
    IssueReader issues(PageFormats formats) {
        return new IssueReader(formats);
    }

    @Produces
    @Singleton
    Pdf pdf(PdfConfig config) {
        return new Pdf(config.limits(), config.workerSettings());
    }

    void close(@Disposes Pdf pdf) {
        pdf.close();
    }

    @Produces
    @Singleton
    Publications publications(PublicationsConfig config) {
        Map<String, PublicationSettings> byCode =
                config.byCode().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> settings(entry.getValue())));
        return new Publications(byCode);
    }

    @Produces
    @Singleton
    ReceiptClock receipts(Clock clock) {
        return new ReceiptClock(clock);
    }

    @Produces
    @Singleton
    PublicationAnnouncer announcer(
            Publications publications, EventPublisher publisher, ReceiptClock receipts) {
        return new PublicationAnnouncer(publications, publisher, receipts);
    }

    @Produces
    @Singleton
    SourceKeeper keeper(Sources sources, ManagedExecutor executor) {
        return new SourceKeeper(sources, executor);
    }

    @Produces
    @Singleton
    PageTurns turns(ReceiptClock receipts, ManagedExecutor executor) {
        return new PageTurns(receipts, executor);
    }

    @Produces
    @Singleton
    PageIntake intake(
            SourceKeeper sources,
            PublicationAnnouncer announcer,
            IntakeConfig config,
            PageTurns turns,
            EventPublisher publisher) {
        return new PageIntake(
                sources, announcer, new LastDigests(config.rememberedDigests()), turns, publisher);
    }

    private static PublicationSettings settings(PublicationsConfig.Publication publication) {
        return new PublicationSettings(
                publication.name().orElse(null),
                publication.homeRegion().orElse(null),
                publication.language().orElse(null),
                publication.timeZone().orElse(null),
                publication.columns().isPresent() ? publication.columns().getAsInt() : null,
                publication.readingDirection().orElse(null));
    }
}
