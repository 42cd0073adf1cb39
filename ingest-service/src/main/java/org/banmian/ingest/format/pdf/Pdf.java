package org.banmian.ingest.format.pdf;

import java.util.Map;
import org.banmian.ingest.format.PageFormat;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.SourceHead;

/** PDF files with a text layer, as typesetting systems write them. */
public final class Pdf implements PageFormat, AutoCloseable {

    static final String MEDIA_TYPE = "application/pdf";

    private static final String SIGNATURE = "%PDF-";

    /** Some writers put bytes of their own before it; readers look so far. */
    private static final int SIGNATURE_WITHIN = 1024;

    private final PdfLimits limits;
    private final WorkerPool workers;

    /** Reads files within these limits, in workers of these settings; none is started yet. */
    public Pdf(PdfLimits limits, WorkerSettings workers) {
        this.limits = limits;
        this.workers = new WorkerPool(workers);
    }

    /** Ends the workers. */
    @Override
    public void close() {
        workers.close();
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.has(SIGNATURE, SIGNATURE_WITHIN);
    }

    @Override
    public PageReader reader(Map<String, String> parameters) {
        return new PdfReader(limits, workers);
    }
}
