package org.banmian.ingest.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.Receipt;
import org.banmian.ingest.intake.Upload;
import org.banmian.ingest.page.PageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Has the pages of an issue accepted, one at a time, so that an issue takes no more memory than its
 * largest page. Each page is accepted or refused for itself.
 */
public final class IssueIntake {

    private final PageIntake intake;
    private final Capacity capacity;
    private final Duration patience;

    /**
     * Hands pages to this intake within this capacity.
     *
     * @param patience how long a page waits for room, and then for its acknowledgement
     */
    public IssueIntake(PageIntake intake, Capacity capacity, Duration patience) {
        this.intake = intake;
        this.capacity = capacity;
        this.patience = patience;
    }

    /** Tells, between two pages, whether to go on. */
    @FunctionalInterface
    public interface Going {

        /** Why not to go on; nothing to go on. */
        @Nullable String stop();
    }

    /**
     * Has every page of a plan accepted that can be. When the broker does not acknowledge one,
     * those behind it are not tried: each would wait as long.
     *
     * @param receivedFrom a scanner's key id, or {@code anonymous}
     * @throws InterruptedException if the thread is to stop
     */
    public IssueReceipt accept(
            String publication, LocalDate date, IssuePlan plan, String receivedFrom, Going going)
            throws InterruptedException {
        List<PageOutcome> outcomes = new ArrayList<>();
        String stopped = null;
        for (IssuePart part : plan.parts()) {
            stopped = stopped == null ? going.stop() : stopped;
            PageKey key = key(publication, date, part);
            PageOutcome outcome =
                    stopped == null || part.fault() != null
                            ? accept(part, key, receivedFrom)
                            : refused(part, key, new NotTriedException(stopped));
            if (outcome.refused() instanceof NotPublishedException) {
                stopped = "the broker did not acknowledge a page before it";
            }
            outcomes.add(outcome);
        }
        return new IssueReceipt(outcomes, plan.missing(), plan.twice());
    }

    private PageOutcome accept(IssuePart part, @Nullable PageKey key, String receivedFrom)
            throws InterruptedException {
        PageRejectedException fault = part.fault();
        if (fault != null || key == null) {
            return refused(part, key, fault == null ? untold(part) : fault);
        }
        try {
            Capacity.Place place = place(part.source().heapBytes());
            try {
                return publish(part, key, receivedFrom);
            } finally {
                place.free();
            }
        } catch (PageRejectedException
                | OverCapacityException
                | ReadersBusyException
                | BlobStoreException
                | NotPublishedException e) {
            return refused(part, key, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A page that is in memory already has its place, or it would wait for itself.
    private Capacity.Place place(long heapBytes) throws InterruptedException {
        return heapBytes == 0 ? () -> {} : capacity.await(heapBytes, patience);
    }

    private PageOutcome publish(IssuePart part, PageKey key, String receivedFrom)
            throws IOException, InterruptedException {
        IssuePart.ReadPage page = part.source().read();
        Upload upload = new Upload(key, page.content(), page.source(), receivedFrom);
        try {
            Receipt receipt =
                    intake.accept(upload)
                            .toCompletableFuture()
                            .get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new PageOutcome(
                    part.file(), key, new PageOutcome.Accepted(receipt, page.content()), null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotPublishedException failure) {
                throw failure;
            }
            if (e.getCause() instanceof BlobStoreException failure) {
                throw failure;
            }
            throw new IllegalStateException("a page could not be published: " + key, e);
        } catch (TimeoutException e) {
            throw new NotPublishedException(key.toString(), e);
        }
    }

    private static PageOutcome refused(
            IssuePart part, @Nullable PageKey key, RuntimeException reason) {
        return new PageOutcome(part.file(), key, null, reason);
    }

    private static PageRejectedException untold(IssuePart part) {
        return Objects.requireNonNull(ArchiveIssue.untold(part.file()).fault());
    }

    private static @Nullable PageKey key(String publication, LocalDate date, IssuePart part) {
        return part.page() == null ? null : new PageKey(publication, date, part.page());
    }
}
