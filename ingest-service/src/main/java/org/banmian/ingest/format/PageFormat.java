package org.banmian.ingest.format;

import java.util.List;
import java.util.Map;

/** A source format: how it is declared, how its bytes are told from others, who reads it. */
public interface PageFormat {

    /** The media type its pages are given, without parameters, such as {@code text/plain}. */
    String mediaType();

    /** Every media type it is taken under, its own first; in lower case. */
    default List<String> declaredAs() {
        return List.of(mediaType());
    }

    /** Whether bytes that begin like this are of this format. */
    boolean recognises(SourceHead head);

    /**
     * A reader for bytes that come with these parameters of the media type.
     *
     * @param parameters by name in lower case
     * @throws org.banmian.ingest.page.PageRejectedException if a parameter asks for what is not
     *     read, so that the bytes need not even be received
     */
    PageReader reader(Map<String, String> parameters);
}
