package org.banmian.ingest.format.pagexml;

import java.util.List;
import java.util.Map;
import org.banmian.ingest.format.PageFormat;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.RootElement;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.page.TextCharset;

/** PAGE XML, the page content format of PRImA. */
public final class PageXml implements PageFormat {

    static final String MEDIA_TYPE = "application/vnd.prima.page+xml";

    /** A year and a day follow. */
    private static final String NAMESPACE = "http://schema.primaresearch.org/PAGE/gts/pagecontent/";

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public List<String> declaredAs() {
        return List.of(MEDIA_TYPE, "application/xml", "text/xml");
    }

    @Override
    public boolean recognises(SourceHead head) {
        RootElement root = head.root();
        return root != null
                && isRoot(root.name())
                && (root.namespace().isEmpty() || root.namespace().startsWith(NAMESPACE));
    }

    @Override
    public PageReader reader(Map<String, String> parameters) {
        return new PageXmlReader(TextCharset.declaredBy(parameters));
    }

    static boolean isRoot(String name) {
        return name.equals("PcGts");
    }
}
