package org.banmian.local.push;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.banmian.contract.page.PageKey;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.http.IngestDoor.Receipt;
import org.banmian.local.http.IssueReceipt;

/** Takes pages and issues, as {@link IngestDoor} does. */
public interface Door {

    /** Hands in a page. */
    Receipt put(PageKey page, Path file) throws IOException, InterruptedException;

    /** Hands in an issue. */
    IssueReceipt post(String publication, LocalDate date, Path file)
            throws IOException, InterruptedException;

    /** The door of a service. */
    static Door of(IngestDoor door) {
        return new Door() {
            @Override
            public Receipt put(PageKey page, Path file) throws IOException, InterruptedException {
                return door.put(page, file);
            }

            @Override
            public IssueReceipt post(String publication, LocalDate date, Path file)
                    throws IOException, InterruptedException {
                return door.post(publication, date, file);
            }
        };
    }
}
