package org.banmian.local.push;

import java.io.IOException;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.IngestDoor.Receipt;
import org.banmian.local.http.IssueReceipt;
import org.banmian.local.http.ProblemException;
import org.banmian.local.http.UnreachableException;
import org.banmian.local.push.Outcome.Kind;
import org.jspecify.annotations.Nullable;

/** Hands in one file at a time per thread, until the service has it, refuses it or stays away. */
final class Delivery {

    private static final String SEVERAL_PAGES = "page-several-pages";

    private final Door door;
    private final Patience patience;
    private volatile boolean away;
    private volatile @Nullable String unidentified;

    Delivery(Door door, Patience patience) {
        this.door = door;
        this.patience = patience;
    }

    /**
     * Hands in a file. Once nobody answered for as long as the patience lasts, the next ones are
     * tried once each until somebody does; once the service did not know who sends, none is sent.
     *
     * @throws IOException if the file cannot be read
     */
    Outcome deliver(PushFile file) throws IOException, InterruptedException {
        String known = unidentified;
        if (known != null) {
            return Outcome.of(file, Kind.UNIDENTIFIED, known);
        }
        Patience.Tries tries = away ? patience.once() : patience.begin();
        Outcome outcome = file.target().isIssue() ? issue(file, tries) : page(file, tries);
        away = outcome.kind() == Kind.UNREACHABLE;
        if (outcome.kind() == Kind.UNIDENTIFIED) {
            unidentified = outcome.said();
        }
        return outcome;
    }

    private Outcome page(PushFile file, Patience.Tries tries)
            throws IOException, InterruptedException {
        return insist(
                file,
                tries,
                () -> {
                    Receipt receipt = door.put(file.target().key(), file.file());
                    Kind kind = receipt.duplicate() ? Kind.DUPLICATE : Kind.ACCEPTED;
                    return Outcome.of(file, kind, receipt.digest());
                });
    }

    private Outcome issue(PushFile file, Patience.Tries tries)
            throws IOException, InterruptedException {
        Target target = file.target();
        return insist(
                file,
                tries,
                () -> {
                    IssueReceipt receipt;
                    do {
                        receipt = door.post(target.publication(), target.date(), file.file());
                        // What was accepted is accepted again as the duplicate it is.
                    } while (receipt.isPassing() && tries.backOff(receipt.retryAfter()));
                    return Outcome.of(file, kind(receipt), said(receipt), receipt);
                });
    }

    private static Kind kind(IssueReceipt receipt) {
        if (receipt.isWhole()) {
            return receipt.isDuplicate() ? Kind.DUPLICATE : Kind.ACCEPTED;
        }
        if (receipt.isPassing()) {
            return Kind.FAILED;
        }
        return receipt.accepted() > 0 ? Kind.PARTLY : Kind.REFUSED;
    }

    private static String said(IssueReceipt receipt) {
        return receipt.accepted() + " of " + receipt.parts().size() + " pages accepted";
    }

    /** One request. */
    @FunctionalInterface
    private interface Request {
        Outcome send() throws IOException, InterruptedException;
    }

    private static Outcome insist(PushFile file, Patience.Tries tries, Request request)
            throws IOException, InterruptedException {
        while (true) {
            try {
                return request.send();
            } catch (BusyException e) {
                if (!tries.backOff(e.pause())) {
                    return Outcome.of(file, Kind.FAILED, message(e));
                }
            } catch (UnreachableException e) {
                if (!tries.backOff()) {
                    return Outcome.of(file, Kind.UNREACHABLE, message(e));
                }
            } catch (ProblemException e) {
                // Trouble of the service's own may pass; what it says of the file will not.
                if (e.status() < 500) {
                    return refused(file, e);
                }
                if (!tries.backOff()) {
                    return Outcome.of(file, Kind.FAILED, message(e));
                }
            }
        }
    }

    private static Outcome refused(PushFile file, ProblemException e) {
        if (e.status() == 401) {
            return Outcome.of(file, Kind.UNIDENTIFIED, message(e));
        }
        String hint = e.type().endsWith(SEVERAL_PAGES) ? " Give --issue for that." : "";
        return Outcome.of(file, Kind.REFUSED, message(e) + hint);
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
