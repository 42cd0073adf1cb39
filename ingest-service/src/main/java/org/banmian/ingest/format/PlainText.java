package org.banmian.ingest.format;

import java.util.Map;
import org.banmian.ingest.page.TextCharset;

/** Text as it is, in the encoding that the parameter {@code charset} names, or in the one found. */
public final class PlainText implements PageFormat {

    static final String MEDIA_TYPE = "text/plain";

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    /** Whatever looks like nothing else; put it behind the other formats. */
    @Override
    public boolean recognises(SourceHead head) {
        return head.isText();
    }

    @Override
    public PageReader reader(Map<String, String> parameters) {
        return new PlainTextReader(TextCharset.declaredBy(parameters));
    }
}
