package org.banmian.ingest.format;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.DecodedText;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.banmian.ingest.page.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text, whose pages are parted by form feeds; one at the end opens no page.
 *
 * <p>Lines end where Unicode says they may (UTS 18, RL1.6): CR LF, LF, CR, VT, NEL, U+2028 and
 * U+2029. All of these are blank, so nothing that is printed is lost between lines.
 */
final class PlainTextReader implements PageReader {

    /** Bounds the event: a million empty lines would be 12 MB of JSON, more than a topic takes. */
    static final int MAX_LINES = 100_000;

    /** Text in GB18030, or with CR LF, may be up to twice as long as the UTF-8 made of it. */
    static final int MAX_BYTES = 2 * PageReceived.MAX_TEXT_BYTES;

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern PAGE_END = Pattern.compile("\f");

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
        String text = decoded.text();
        checkPages(text);
        List<PageContent> pages =
                Stream.of(
                                PAGE_END.split(
                                        text.endsWith("\f")
                                                ? text.substring(0, text.length() - 1)
                                                : text,
                                        -1))
                        .map(page -> page(page, decoded.charset()))
                        .toList();
        if (pages.stream().allMatch(PageContent::isBlank)) {
            throw PageReader.blank();
        }
        return pages;
    }

    private static PageContent page(String text, TextCharset charset) {
        String[] lines = LINE_END.split(text, -1);
        PageText.check(List.of(lines), MAX_LINES);
        return new PageContent(
                PlainText.MEDIA_TYPE, charset, Stream.of(lines).map(SourceLine::of).toList(), null);
    }

    private static void checkPages(String text) {
        long pages = 1 + text.chars().filter(c -> c == '\f').count();
        if (pages > PageText.MAX_PAGES) {
            throw PageText.tooManyPages();
        }
    }

    private static void checkBytes(byte[] bytes) {
        if (bytes.length == 0) {
            throw PageReader.empty();
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
}
