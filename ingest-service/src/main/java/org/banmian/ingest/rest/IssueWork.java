package org.banmian.ingest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.issue.IssuePlan;
import org.banmian.ingest.issue.IssueReader;
import org.banmian.ingest.issue.IssueReceipt;
import org.jspecify.annotations.Nullable;

/** What is done with an issue once it has arrived. */
@ApplicationScoped
class IssueWork {

    private final IssueReader reader;
    private final IssueIntake intake;
    private final Capacity capacity;
    private final Clock clock;
    private final IssueConfig config;

    IssueWork(
            IssueReader reader,
            IssueIntake intake,
            Capacity capacity,
            Clock clock,
            IssueConfig config) {
        this.reader = reader;
        this.intake = intake;
        this.capacity = capacity;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Reads an issue and has its pages accepted.
     *
     * @throws IssueRefusedException if none was
     */
    AcceptedIssue accept(
            String publication,
            LocalDate date,
            IssueReader.Declared declared,
            FileChannel body,
            Sender sender) {
        AtomicReference<@Nullable IssueReceipt> receipt = new AtomicReference<>();
        try {
            Capacity.Place place = place(reader.heapBytes(declared, body));
            try {
                reader.read(
                        declared,
                        body,
                        plan -> receipt.set(accept(publication, date, plan, sender)));
            } finally {
                place.free();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an issue was in work", e);
        }
        return answer(publication + "/" + date, Objects.requireNonNull(receipt.get()));
    }

    private IssueReceipt accept(String publication, LocalDate date, IssuePlan plan, Sender sender) {
        Instant end =
                clock.instant()
                        .plus(config.time())
                        .plus(config.timePerPage().multipliedBy(plan.parts().size()));
        try {
            return intake.accept(publication, date, plan, sender.id(), () -> stop(end, sender));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while an issue was in work", e);
        }
    }

    private Capacity.Place place(long heapBytes) throws InterruptedException {
        return heapBytes == 0 ? () -> {} : capacity.await(heapBytes, config.patience());
    }

    private @Nullable String stop(Instant end, Sender sender) {
        if (sender.isGone()) {
            return "the sender is gone";
        }
        return clock.instant().isAfter(end) ? "the time for the issue is over" : null;
    }

    private static AcceptedIssue answer(String issue, IssueReceipt receipt) {
        AcceptedIssue answer = AcceptedIssue.of(issue, receipt);
        if (!receipt.isAccepted()) {
            throw new IssueRefusedException(answer, receipt);
        }
        return answer;
    }
}
