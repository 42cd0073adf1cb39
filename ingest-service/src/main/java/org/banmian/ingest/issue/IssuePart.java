package org.banmian.ingest.issue;

import java.io.IOException;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * One part of a package that should be a page.
 *
 * @param file its name in the package, as it can be shown
 * @param page as printed, such as {@code A1}; none where nothing tells it
 * @param fault why it is refused without being read, if it is
 * @param source where to read it
 */
public record IssuePart(
        String file, @Nullable String page, @Nullable PageRejectedException fault, Reading source) {

    /** A part that is refused. */
    static IssuePart refused(String file, @Nullable String page, PageRejectedException fault) {
        return new IssuePart(
                file,
                page,
                fault,
                new Reading() {
                    @Override
                    public long heapBytes() {
                        return 0;
                    }

                    @Override
                    public ReadPage read() {
                        throw fault;
                    }
                });
    }

    IssuePart withFault(PageRejectedException other) {
        return fault == null ? refused(file, page, other) : this;
    }

    /** Where a page is read, when its turn has come. */
    public interface Reading {

        /** The most heap that reading and publishing it may take; 0 if it is in memory already. */
        long heapBytes();

        /**
         * Reads it.
         *
         * @throws PageRejectedException if it is no page
         * @throws IOException if the package cannot be read
         */
        ReadPage read() throws IOException;
    }

    /**
     * A page that was read.
     *
     * @param content what it holds
     * @param source the bytes it came in: its own, or those it shares with others
     */
    public record ReadPage(PageContent content, Source source) {}
}
