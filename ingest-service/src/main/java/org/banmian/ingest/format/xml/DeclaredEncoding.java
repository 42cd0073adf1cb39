package org.banmian.ingest.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** The encoding that markup is in: that of its mark, of its Content-Type, or the one it names. */
public final class DeclaredEncoding {

    private static final int SEARCHED = 1024;
    private static final Pattern NAME =
            Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9._:-]{1,40})");

    private DeclaredEncoding() {}

    /**
     * Finds it.
     *
     * @param declared by the Content-Type, if it does
     * @throws PageRejectedException if it is none that is read
     */
    public static TextCharset of(byte[] bytes, @Nullable TextCharset declared) {
        TextCharset wide = utf16(bytes);
        if (wide != null) {
            return wide;
        }
        if (isMarked(bytes)) {
            return TextCharset.UTF_8;
        }
        if (declared != null) {
            return declared;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, SEARCHED), ISO_8859_1);
        Matcher name = NAME.matcher(head);
        return name.find() ? named(name.group(1).toLowerCase(Locale.ROOT)) : TextCharset.UTF_8;
    }

    /** The text of the bytes; reading it fails at a byte that is wrong. */
    public static Reader strict(byte[] bytes, TextCharset charset) {
        int mark = mark(bytes, charset);
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                charset.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static TextCharset named(String name) {
        return switch (name) {
            case "utf8", "us-ascii", "ascii" -> TextCharset.UTF_8;
            default -> TextCharset.named(name);
        };
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** UTF-16, by its mark or by the bracket that markup begins with; else nothing. */
    public static @Nullable TextCharset utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        return switch ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) {
            case 0xFEFF, 0x003C -> TextCharset.UTF_16BE;
            case 0xFFFE, 0x3C00 -> TextCharset.UTF_16LE;
            default -> null;
        };
    }

    private static int mark(byte[] bytes, TextCharset charset) {
        return switch (charset) {
            case UTF_8 -> isMarked(bytes) ? 3 : 0;
            case GB18030 -> 0;
            case UTF_16BE, UTF_16LE -> bytes[0] == '<' || bytes[1] == '<' ? 0 : 2;
        };
    }
}
