package org.banmian.ingest.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.problem.PageProblem;

/** Tries to take a file in, and says what came of it. */
public final class FileIntake {

    /** Who the pages are received from, in their events. No key can have this id. */
    public static final String SENDER = "hot folder";

    private final PageFiles pages;
    private final IssueFiles issues;
    private final InboxLog log;

    /** Takes these files in. */
    public FileIntake(PageFiles pages, IssueFiles issues, InboxLog log) {
        this.pages = pages;
        this.issues = issues;
        this.log = log;
    }

    FileResult take(Path file, Place place, Kind kind, IssueIntake.Going going)
            throws InterruptedException {
        try {
            return kind == Kind.PAGE ? pages.take(file, place) : issues.take(file, place, going);
        } catch (PageRejectedException | InvalidKeyException e) {
            return new FileResult.Refused(PageProblem.of(e), null);
        } catch (OverCapacityException
                | ReadersBusyException
                | BlobStoreException
                | NotPublishedException e) {
            return new FileResult.Later(PageProblem.of(e).detail(), null);
        } catch (NoSuchFileException e) {
            return new FileResult.Gone();
        } catch (IOException | UncheckedIOException e) {
            return new FileResult.Later("it cannot be read: " + e.getMessage(), unreadable());
        } catch (RuntimeException e) {
            // One file is not to stop the others, and the log has what is needed to mend it.
            log.trouble(place + " failed for a reason nobody thought of", e);
            return new FileResult.Refused(unexpected(), null);
        }
    }

    private static PageProblem unreadable() {
        return new PageProblem(
                422,
                "file-unreadable",
                "The file cannot be read; see that the service may read it and that it is whole,"
                        + " and put it in again.",
                Map.of(),
                null);
    }

    private static PageProblem unexpected() {
        return new PageProblem(
                500,
                null,
                "The file could not be taken in; the log of the service says why.",
                Map.of(),
                null);
    }
}
