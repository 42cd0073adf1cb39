package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.problem.PageProblem;

/** Tries to bring claimed files to their end. */
final class Attempts {

    /** How often a file is read that cannot be. */
    private static final int TRIES = 10;

    private final FileIntake intake;
    private final Claims claims;
    private final Shelves shelves;
    private final Reasons reasons;
    private final InboxLog log;

    Attempts(FileIntake intake, Claims claims, Shelves shelves, Reasons reasons, InboxLog log) {
        this.intake = intake;
        this.claims = claims;
        this.shelves = shelves;
        this.reasons = reasons;
        this.log = log;
    }

    /**
     * Takes a file in, unless it was before, and puts it where it ends.
     *
     * @return whether it has ended; if not, it is to be tried again
     * @throws InterruptedException if the thread is to stop
     */
    boolean attempt(InWork file, IssueIntake.Going going) throws InterruptedException {
        FileResult result = file.result();
        if (result == null) {
            result = take(file, going);
            if (result instanceof FileResult.Later later) {
                if (file.tries() == 1) {
                    log.result(file.place() + " waits: " + later.why());
                }
                return false;
            }
            file.settle(result);
        }
        return isPutAway(file, result);
    }

    private boolean isPutAway(InWork file, FileResult result) {
        try {
            shelve(file.place(), result);
            return true;
        } catch (NoSuchFileException e) {
            log.result(file.place() + " was taken up by somebody else");
            return true;
        } catch (IOException e) {
            if (file.tries() == 1) {
                log.trouble(file.place() + " cannot be put away, trying on", e);
            }
            return false;
        }
    }

    private FileResult take(InWork file, IssueIntake.Going going) throws InterruptedException {
        Place place = file.place();
        FileResult result = intake.take(claims.path(place), place, file.kind(), going);
        if (result instanceof FileResult.Later later && file.tries() >= TRIES) {
            PageProblem lastly = later.lastly();
            return lastly == null ? result : new FileResult.Refused(lastly, null);
        }
        return result;
    }

    private void shelve(Place place, FileResult result) throws IOException {
        if (result instanceof FileResult.Taken taken) {
            shelves.done(place);
            log.result(place + " done: " + taken.what());
        } else if (result instanceof FileResult.Refused refused) {
            shelves.failed(place, reasons.document(place, refused));
            PageProblem problem = refused.problem();
            log.result(place + " failed: " + problem.type() + ", " + problem.detail());
        } else {
            throw new NoSuchFileException(place.toString());
        }
    }
}
