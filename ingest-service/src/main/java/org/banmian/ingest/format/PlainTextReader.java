package org.banmian.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.Blank;
import org.banmian.ingest.page.DecodedText;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.banmian.ingest.page.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of plain text.
 *
 * <p>Lines end where Unicode says they may (UTS 18, RL1.6): CR LF, LF, CR, VT, FF, NEL, U+2028 and
 * U+2029. All of these are blank, so nothing that is printed is lost between lines.
 */
final class PlainTextReader implements PageReader {

    /** Bounds the event: a million empty lines would be 12 MB of JSON, more than a topic takes. */
    static final int MAX_LINES = 100_000;

    /** Text in GB18030, or with CR LF, may be up to twice as long as the UTF-8 made of it. */
    static final int MAX_BYTES = 2 * PageReceived.MAX_TEXT_BYTES;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final @Nullable TextCharset declared;

    PlainTextReader(@Nullable TextCharset declared) {
        this.declared = declared;
    }

    @Override
    public int maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public List<PageContent> pages(byte[] bytes) {
        checkBytes(bytes);
        DecodedText decoded = TextDecoder.decode(bytes, declared);
        if (Blank.isBlank(decoded.text())) {
            throw new PageRejectedException(
                    Reason.BLANK,
                    "The body has nothing but blanks; send the text of the page.",
                    Map.of("field", "body"));
        }
        String[] lines = LINE_END.split(decoded.text(), -1);
        checkSize(lines);
        return List.of(
                new PageContent(
                        PlainText.MEDIA_TYPE,
                        decoded.charset(),
                        List.of(lines).stream().map(SourceLine::of).toList(),
                        null));
    }

    private static void checkBytes(byte[] bytes) {
        if (bytes.length == 0) {
            throw new PageRejectedException(
                    Reason.EMPTY,
                    "The body is empty; send the text of the page.",
                    Map.of("field", "body"));
        }
        // In both encodings the byte 0 is U+0000 and nothing else.
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new PageRejectedException(
                        Reason.NUL_CHARACTER,
                        "The body has a NUL character at byte "
                                + i
                                + "; send text without, in UTF-8 or GB18030.",
                        Map.of("field", "body", "offset", i));
            }
        }
    }

    private static void checkSize(String[] lines) {
        if (lines.length > MAX_LINES) {
            throw new PageRejectedException(
                    Reason.TOO_LARGE,
                    "A page has at most " + MAX_LINES + " lines, not " + lines.length + ".",
                    Map.of("field", "body", "limit", MAX_LINES, "unit", "lines"));
        }
        int bytes = lines.length - 1;
        for (String line : lines) {
            bytes += line.getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > PageReceived.MAX_TEXT_BYTES) {
            throw PageRejectedException.tooManyBytes(
                    "The text, counted in UTF-8,", PageReceived.MAX_TEXT_BYTES);
        }
    }
}
