package org.banmian.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.banmian.contract.page.WellFormed;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

    private static final Charset GB = Charset.forName("GB18030");

    @Test
    void undeclaredTextIsReadAsUtf8WhenItIsUtf8() {
        DecodedText decoded = TextDecoder.decode(utf8("吕梁日报 𠮷😀"), null);

        assertThat(decoded).isEqualTo(new DecodedText("吕梁日报 𠮷😀", TextCharset.UTF_8));
    }

    @Test
    void undeclaredTextThatIsNoUtf8IsReadAsGb18030AndSaidToBe() {
        DecodedText decoded = TextDecoder.decode("本报讯 𠮷".getBytes(GB), null);

        assertThat(decoded).isEqualTo(new DecodedText("本报讯 𠮷", TextCharset.GB18030));
    }

    @Test
    void aDeclaredCharsetIsBelievedAlsoWhereTheOtherWouldDo() {
        assertThat(TextDecoder.decode(utf8("中文"), TextCharset.GB18030).text()).isNotEqualTo("中文");
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> TextDecoder.decode("本报讯".getBytes(GB), TextCharset.UTF_8))
                .satisfies(rejected -> assertThat(rejected.facts()).containsEntry("offset", 0));
    }

    @Test
    void aByteOrderMarkIsDroppedAndBelieved() {
        assertThat(TextDecoder.decode(utf8("\uFEFF版"), null).text()).isEqualTo("版");
        assertThat(TextDecoder.decode(utf8("\uFEFF版"), TextCharset.UTF_8).text()).isEqualTo("版");
        byte[] marked = concat(utf8("\uFEFF"), "本报讯".getBytes(GB));
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> TextDecoder.decode(marked, null))
                .satisfies(rejected -> assertThat(rejected.facts()).containsEntry("offset", 3));
    }

    @Test
    void onlyTheFirstByteOrderMarkIsDropped() {
        assertThat(TextDecoder.decode(utf8("\uFEFFa\uFEFFb"), null).text()).isEqualTo("a\uFEFFb");
    }

    @Test
    void theOffsetIsThatOfTheFirstByteThatDoesNotBelong() {
        byte[] stray = concat(utf8("标题"), new byte[] {(byte) 0xFF, 'a'});
        byte[] overlong = {'a', (byte) 0xC0, (byte) 0xAF};
        byte[] surrogate = {'a', 'b', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        byte[] cutOff = {'a', (byte) 0xE4, (byte) 0xBD};

        assertBadByte(stray, null, 6);
        assertBadByte(overlong, TextCharset.UTF_8, 1);
        assertBadByte(surrogate, TextCharset.UTF_8, 2);
        assertBadByte(cutOff, TextCharset.UTF_8, 1);
        assertBadByte(stray, TextCharset.GB18030, 6);
    }

    @Test
    void gb18030NeverYieldsHalfASurrogatePair() {
        // The codes of four bytes for U+0080 to U+FFFF, where surrogates would lie.
        for (int b1 = 0x81; b1 <= 0x84; b1++) {
            for (int b2 = 0x30; b2 <= 0x39; b2++) {
                for (int b3 = 0x81; b3 <= 0xFE; b3++) {
                    for (int b4 = 0x30; b4 <= 0x39; b4++) {
                        assertWellFormedOrRefused(
                                new byte[] {(byte) b1, (byte) b2, (byte) b3, (byte) b4});
                    }
                }
            }
        }
    }

    private static void assertWellFormedOrRefused(byte[] bytes) {
        String text;
        try {
            text = TextDecoder.decode(bytes, TextCharset.GB18030).text();
        } catch (PageRejectedException refused) {
            return;
        }
        WellFormed.text("text", text);
    }

    private static void assertBadByte(byte[] bytes, TextCharset declared, int offset) {
        assertThatExceptionOfType(PageRejectedException.class)
                .isThrownBy(() -> TextDecoder.decode(bytes, declared))
                .satisfies(
                        rejected -> {
                            assertThat(rejected.reason()).isEqualTo(Reason.UNDECODABLE);
                            assertThat(rejected.facts())
                                    .containsEntry("offset", offset)
                                    .containsEntry("field", "body");
                        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
