package org.banmian.ingest.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: a byte that does not belong is never replaced, it refuses the page.
 *
 * <p>A declared encoding is believed, and so is a UTF-8 byte order mark. With neither, UTF-8 is
 * tried first, since text in GB18030 is hardly ever valid UTF-8 by accident, and then GB18030.
 */
public final class TextDecoder {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextDecoder() {}

    /**
     * Reads bytes as text.
     *
     * @param bytes as received
     * @param declared what the sender says they are, if anything
     * @throws PageRejectedException with the offset, in bytes, of the first that is wrong
     */
    public static DecodedText decode(byte[] bytes, @Nullable TextCharset declared) {
        boolean marked = declared != TextCharset.GB18030 && hasByteOrderMark(bytes);
        TextCharset first = declared == null ? TextCharset.UTF_8 : declared;
        Attempt attempt = attempt(bytes, marked ? BYTE_ORDER_MARK.length : 0, first);
        if (attempt.text != null) {
            return new DecodedText(attempt.text, first);
        }
        if (declared != null || marked) {
            throw undecodable(first, attempt.badByte, "not " + first.id());
        }
        Attempt second = attempt(bytes, 0, TextCharset.GB18030);
        if (second.text != null) {
            return new DecodedText(second.text, TextCharset.GB18030);
        }
        throw undecodable(
                first,
                attempt.badByte,
                "neither UTF-8 nor GB18030 (as that, from byte " + second.badByte + ")");
    }

    private static PageRejectedException undecodable(
            TextCharset charset, int offset, String verdict) {
        return new PageRejectedException(
                PageRejectedException.Reason.UNDECODABLE,
                "The body is " + verdict + ": the first bad byte is at offset " + offset + ".",
                Map.of("field", "body", "offset", offset, "charset", charset.id()));
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        if (bytes.length < BYTE_ORDER_MARK.length) {
            return false;
        }
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (bytes[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static Attempt attempt(byte[] bytes, int from, TextCharset charset) {
        CharsetDecoder decoder =
                charset.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        // Neither encoding makes more than one UTF-16 code unit of a byte.
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            return new Attempt(null, in.position());
        }
        decoder.flush(out);
        return new Attempt(out.flip().toString(), -1);
    }

    private record Attempt(@Nullable String text, int badByte) {}
}
