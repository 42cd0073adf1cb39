package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.issue.IssuePlan;
import org.banmian.ingest.issue.IssueReader;
import org.banmian.ingest.issue.IssueReceipt;
import org.banmian.ingest.issue.PageOutcome;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.problem.PageProblem;
import org.jspecify.annotations.Nullable;

/** Has files accepted that are whole issues: what a request with such a body would go through. */
public final class IssueFiles {

    private final IssueReader reader;
    private final IssueIntake intake;
    private final Capacity capacity;
    private final Limits limits;

    /** Hands pages of issues to this intake within this capacity. */
    public IssueFiles(IssueReader reader, IssueIntake intake, Capacity capacity, Limits limits) {
        this.reader = reader;
        this.intake = intake;
        this.capacity = capacity;
        this.limits = limits;
    }

    /**
     * How much, and how patiently.
     *
     * @param maxBytes the most bytes of an issue
     * @param patience how long one waits for room
     */
    public record Limits(long maxBytes, Duration patience) {}

    private record Issue(Place place, LocalDate date, boolean archive, IssueIntake.Going going) {}

    FileResult take(Path file, Place place, IssueIntake.Going going)
            throws IOException, InterruptedException {
        PageKey.checkPublication(place.publication());
        LocalDate date = PageKey.dateOf(place.date());
        Issue issue = new Issue(place, date, Kind.isArchive(file), going);
        AtomicReference<@Nullable IssueReceipt> receipt = new AtomicReference<>();
        try (FileChannel channel = Kind.open(file)) {
            if (channel.size() > limits.maxBytes) {
                throw tooManyBytes();
            }
            IssueReader.Declared declared = reader.declared(PageFormats.ANYTHING, Map.of());
            Capacity.Place room = room(reader.heapBytes(declared, channel));
            try {
                reader.read(declared, channel, plan -> receipt.set(accept(issue, plan)));
            } finally {
                room.free();
            }
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        return result(place, Objects.requireNonNull(receipt.get()));
    }

    // Interrupted, it gives nothing, and leaves the thread marked.
    private @Nullable IssueReceipt accept(Issue issue, IssuePlan plan) {
        if (!issue.archive && plan.parts().size() == 1) {
            throw numberUnknown(issue.place);
        }
        try {
            return intake.accept(
                    issue.place.publication(), issue.date, plan, FileIntake.SENDER, issue.going);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private Capacity.Place room(long heapBytes) throws InterruptedException {
        return heapBytes == 0 ? () -> {} : capacity.await(heapBytes, limits.patience);
    }

    private static FileResult result(Place place, IssueReceipt receipt) {
        for (PageOutcome page : receipt.pages()) {
            RuntimeException refused = page.refused();
            if (refused != null && !(refused instanceof PageRejectedException)) {
                return new FileResult.Later(PageProblem.of(refused).detail(), null);
            }
        }
        long accepted = receipt.pages().stream().filter(page -> page.accepted() != null).count();
        if (accepted < receipt.pages().size()) {
            return new FileResult.Refused(problem(accepted > 0), receipt);
        }
        String missing =
                receipt.missing().isEmpty()
                        ? ""
                        : ", without " + String.join(", ", receipt.missing());
        return new FileResult.Taken(
                "issue %s/%s, %d pages%s"
                        .formatted(place.publication(), place.date(), accepted, missing));
    }

    private static PageProblem problem(boolean partly) {
        return partly
                ? new PageProblem(
                        422,
                        "issue-partly-refused",
                        "Pages of the issue cannot be accepted; see the problem of each, and put"
                                + " those in again.",
                        Map.of(),
                        null)
                : new PageProblem(
                        422,
                        "issue-refused",
                        "No page of the issue can be accepted; see the problem of each.",
                        Map.of(),
                        null);
    }

    private PageRejectedException tooManyBytes() {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                "The file has more than the " + limits.maxBytes + " bytes an issue may have.",
                Map.of("field", "body", "limit", limits.maxBytes, "unit", "bytes"));
    }

    /** Refuses a single page of which nothing tells which it is. */
    static PageRejectedException numberUnknown(Place place) {
        return new PageRejectedException(
                Reason.NUMBER_UNKNOWN,
                "The name of the file does not tell its page; name it like 03.xml or A1.xml.",
                Map.of("field", "body", "file", place.toString()));
    }
}
