package org.banmian.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banmian.ingest.page.PageRejectedException;

/**
 * The formats that are taken. The bytes say which one it is; what they are declared to be must not
 * contradict that, and limits how many of them are received.
 */
public final class PageFormats {

    /** What says nothing of the bytes. */
    public static final String ANYTHING = "application/octet-stream";

    private final List<PageFormat> formats;

    /** Takes these formats and no other; the first that recognises a source reads it. */
    public PageFormats(List<PageFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The reader for bytes declared as this media type.
     *
     * @param mediaType without parameters, in any case
     * @param parameters by name in lower case
     * @throws PageRejectedException naming the media types, or the parameter values, that are taken
     */
    public PageReader reader(String mediaType, Map<String, String> parameters) {
        String declared = mediaType.toLowerCase(Locale.ROOT);
        List<ChosenReader.Candidate> candidates =
                formats.stream()
                        .filter(
                                format ->
                                        declared.equals(ANYTHING)
                                                || format.declaredAs().contains(declared))
                        .map(
                                format ->
                                        new ChosenReader.Candidate(
                                                format, format.reader(parameters)))
                        .toList();
        if (candidates.isEmpty()) {
            throw new PageRejectedException(
                    PageRejectedException.Reason.UNKNOWN_MEDIA_TYPE,
                    "Say what the body is in Content-Type: " + String.join(", ", accepted()) + ".",
                    Map.of("field", "Content-Type", "accepted", accepted()));
        }
        return new ChosenReader(this, declared, candidates);
    }

    /** The reader for bytes of which nothing is declared. */
    public PageReader reader() {
        return reader(ANYTHING, Map.of());
    }

    /** The format of bytes that begin like this. */
    public Optional<PageFormat> recognise(SourceHead head) {
        return formats.stream().filter(format -> format.recognises(head)).findFirst();
    }

    /** Every media type a page may be declared as. */
    public List<String> accepted() {
        return formats.stream().flatMap(format -> format.declaredAs().stream()).distinct().toList();
    }
}
