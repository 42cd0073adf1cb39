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

    @Override
    public PageReader reader(Map<String, String> parameters) {
        String charset = parameters.get("charset");
        return new PlainTextReader(charset == null ? null : TextCharset.named(charset));
    }
}
