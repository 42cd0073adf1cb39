package org.banmian.ingest.format.pdf;

import java.util.List;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.page.PageContent;

/** Reads the pages of one PDF file. */
final class PdfReader implements PageReader {

    private static final long COPIES = 3;
    private static final long ANSWER = 4L * 1024 * 1024;

    private final PdfLimits limits;
    private final WorkerPool workers;

    PdfReader(PdfLimits limits, WorkerPool workers) {
        this.limits = limits;
        this.workers = workers;
    }

    @Override
    public int maxBytes() {
        return limits.maxBytes();
    }

    // It is read elsewhere: here it only grows as it comes, is kept whole, and is passed on.
    @Override
    public long heapBytes(int bytes) {
        return COPIES * bytes + ANSWER;
    }

    @Override
    public List<PageContent> pages(byte[] bytes) {
        return workers.read(limits, bytes);
    }
}
