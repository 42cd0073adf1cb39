package org.banmian.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banmian.ingest.page.PageRejectedException;

/** The formats that are taken, chosen by media type. */
public final class PageFormats {

    private final List<PageFormat> formats;

    /** Takes these formats and no other. */
    public PageFormats(List<PageFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The reader for bytes of this media type.
     *
     * @param mediaType without parameters, in any case
     * @param parameters by name in lower case
     * @throws PageRejectedException naming the media types, or the parameter values, that are taken
     */
    public PageReader reader(String mediaType, Map<String, String> parameters) {
        String wanted = mediaType.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.mediaType().equals(wanted))
                .findFirst()
                .orElseThrow(this::unknown)
                .reader(parameters);
    }

    private PageRejectedException unknown() {
        List<String> accepted = formats.stream().map(PageFormat::mediaType).toList();
        return new PageRejectedException(
                PageRejectedException.Reason.UNKNOWN_MEDIA_TYPE,
                "Say what the body is in Content-Type: " + String.join(", ", accepted) + ".",
                Map.of("field", "Content-Type", "accepted", accepted));
    }
}
