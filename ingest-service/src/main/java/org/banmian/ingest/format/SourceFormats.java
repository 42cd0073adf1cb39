package org.banmian.ingest.format;

import java.util.List;
import org.banmian.ingest.format.alto.Alto;
import org.banmian.ingest.format.hocr.Hocr;
import org.banmian.ingest.format.pagexml.PageXml;

/** Every format there is a reader for. */
public final class SourceFormats {

    private SourceFormats() {}

    /** All of them; plain text is last, for it recognises whatever none before it has. */
    public static PageFormats all() {
        return new PageFormats(List.of(new Alto(), new PageXml(), new Hocr(), new PlainText()));
    }
}
