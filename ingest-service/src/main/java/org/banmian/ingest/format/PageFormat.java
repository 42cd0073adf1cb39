package org.banmian.ingest.format;

import java.util.Map;

/** A source format, by its media type. */
public interface PageFormat {

    /** Its media type without parameters, such as {@code text/plain}. */
    String mediaType();

    /**
     * A reader for bytes that come with these parameters of the media type.
     *
     * @param parameters by name in lower case
     * @throws org.banmian.ingest.page.PageRejectedException if a parameter asks for what is not
     *     read, so that the bytes need not even be received
     */
    PageReader reader(Map<String, String> parameters);
}
