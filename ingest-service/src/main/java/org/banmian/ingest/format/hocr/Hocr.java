package org.banmian.ingest.format.hocr;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banmian.ingest.format.PageFormat;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.page.TextCharset;

/** hOCR, the format of open recognition tools. */
public final class Hocr implements PageFormat {

    static final String MEDIA_TYPE = "text/vnd.hocr+html";

    private static final Pattern SIGN = Pattern.compile("ocr-system|class\\s*=\\s*[\"']?ocrx?_");

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public List<String> declaredAs() {
        return List.of(
                MEDIA_TYPE, "text/html", "application/xhtml+xml", "application/xml", "text/xml");
    }

    @Override
    public boolean recognises(SourceHead head) {
        return head.isMarkup() && head.finds(SIGN);
    }

    @Override
    public PageReader reader(Map<String, String> parameters) {
        return new HocrReader(TextCharset.declaredBy(parameters));
    }
}
