package org.banmian.ingest.format;

import java.util.List;
import org.banmian.ingest.format.alto.Alto;
import org.banmian.ingest.format.hocr.Hocr;
import org.banmian.ingest.format.pagexml.PageXml;
import org.banmian.ingest.format.pdf.Pdf;
import org.banmian.ingest.format.pdf.PdfLimits;
import org.banmian.ingest.format.pdf.WorkerSettings;

/** Every format there is a reader for. */
public final class SourceFormats {

    private SourceFormats() {}

    /** All of them, PDF files within its usual limits, in workers that end with this process. */
    public static PageFormats all() {
        return with(new Pdf(PdfLimits.DEFAULT, WorkerSettings.DEFAULT));
    }

    /** All of them; plain text is last, for it recognises whatever none before it has. */
    public static PageFormats with(Pdf pdf) {
        return new PageFormats(
                List.of(pdf, new Alto(), new PageXml(), new Hocr(), new PlainText()));
    }
}
