package org.banmian.ingest.format.alto;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.ingest.format.PageFormat;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.format.RootElement;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.page.TextCharset;

/** ALTO, the format of the Library of Congress for pages that were recognised. */
public final class Alto implements PageFormat {

    static final String MEDIA_TYPE = "application/alto+xml";

    /** Versions 2, 3 and 4; none is what versions 1 and many tools have. */
    private static final Set<String> NAMESPACES =
            Set.of(
                    "",
                    "http://www.loc.gov/standards/alto/ns-v2#",
                    "http://www.loc.gov/standards/alto/ns-v3#",
                    "http://www.loc.gov/standards/alto/ns-v4#",
                    "http://schema.ccs-gmbh.com/ALTO");

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
        return root != null && isRoot(root.name()) && NAMESPACES.contains(root.namespace());
    }

    @Override
    public PageReader reader(Map<String, String> parameters) {
        return new AltoReader(TextCharset.declaredBy(parameters));
    }

    static boolean isRoot(String name) {
        return name.equals("alto");
    }
}
