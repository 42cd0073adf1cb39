package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.Event;
import org.banmian.contract.PageEvent;
import org.banmian.contract.PublicationDescribed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that is no event is refused by name, whatever it is instead. */
class EventCodecTest {

    private static final String TYPE = EventType.PAGE_WITHDRAWN.id();
    private static final String KEY = "llrb/2022-12-02/3";
    private static final String VALUE =
            "{\"page\":\"llrb/2022-12-02/3\",\"received\":\"2022-12-02T01:02:03Z\","
                    + "\"receivedFrom\":\"anonymous\"}";

    @Test
    void theRecordThatTheOthersSpoilIsRead() {
        assertThat(decode(utf8(KEY), utf8(TYPE), utf8(VALUE)).key()).isEqualTo(KEY);
    }

    @Test
    void aRecordWithoutAKeyIsRefused() {
        refused(null, utf8(TYPE), utf8(VALUE)).hasMessage("the record has no key");
        refused(new byte[0], utf8(TYPE), utf8(VALUE)).hasMessage("the record has no key");
    }

    @Test
    void aTombstoneIsRefused() {
        refused(utf8(KEY), utf8(TYPE), null).hasMessage("the record has no value");
        refused(utf8(KEY), utf8(TYPE), new byte[0]).hasMessage("the record has no value");
    }

    @Test
    void aRecordWithoutATypeIsRefused() {
        refused(utf8(KEY), null, utf8(VALUE)).hasMessage("the record has no header ce_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "org.banmian.page-withdrawn.v2",
                "org.banmian.page-withdrawn",
                "org.banmian.page-withdrawn.v1 ",
                "org.banmian.Page-Withdrawn.v1",
                "com.example.page-withdrawn.v1"
            })
    void anUnknownTypeOrVersionIsRefused(String type) {
        refused(utf8(KEY), utf8(type), utf8(VALUE))
                .hasMessage("no type or version this build knows: " + type);
    }

    @Test
    void aTypeMadeToSpoilTheLogIsShownHarmless() {
        refused(utf8(KEY), utf8("a\r\nb\u0000\u202E\u2028" + "c".repeat(9999)), utf8(VALUE))
                .message()
                .startsWith("no type or version this build knows: a??b???ccc")
                .endsWith("…")
                .hasSizeLessThan(400);
    }

    @Test
    void anEventOfAnotherTopicIsRefused() {
        byte[] withdrawn = utf8(VALUE);

        assertThat(decode(KEY, TYPE, withdrawn, PageEvent.class)).isNotNull();
        assertThat(decode(KEY, TYPE, withdrawn, ArticlesEvent.class)).isNotNull();
        assertThatThrownBy(() -> decode(KEY, TYPE, withdrawn, ArticleChange.class))
                .isInstanceOf(MalformedEventException.class)
                .hasMessage("this topic carries no org.banmian.page-withdrawn.v1");
        assertThatThrownBy(() -> decode(KEY, TYPE, withdrawn, PublicationDescribed.class))
                .isInstanceOf(MalformedEventException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "llrb/2022-12-02/4",
                "llrb/2022-12-02/03",
                "llrb/2022-12-02/3 ",
                "llrb/2022-12-02/3\u0000",
                "LLRB/2022-12-02/3"
            })
    void aKeyThatIsNotTheEventsOwnIsRefused(String key) {
        refused(utf8(key), utf8(TYPE), utf8(VALUE))
                .hasMessage("the record's key is not that of its event, llrb/2022-12-02/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "null",
                "0",
                "true",
                "\"\"",
                "[]",
                "{}",
                "{",
                "{\"page\"}",
                "not json",
                "<page/>",
                "\uFEFF{}",
                "{'page':'llrb/2022-12-02/3'}"
            })
    void aValueThatIsNoEventIsRefused(String value) {
        refused(utf8(KEY), utf8(TYPE), utf8(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", " 1", ","})
    void whatFollowsTheEventIsRefused(String trailing) {
        refused(utf8(KEY), utf8(TYPE), utf8(VALUE + trailing));
    }

    @Test
    void aFieldSaidTwiceIsRefused() {
        String twice = VALUE.replace("{", "{\"page\":\"llrb/2022-12-02/4\",");
        String nested = VALUE.replace("{", "{\"unknown\":{\"a\":1,\"a\":2},");

        refused(utf8(KEY), utf8(TYPE), utf8(twice)).hasMessageContaining("Duplicate field 'page'");
        refused(utf8(KEY), utf8(TYPE), utf8(nested)).hasMessageContaining("Duplicate field 'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aDepthBombIsRefused(String open) {
        String bomb = "{\"unknown\":" + open.repeat(200_000);

        refused(utf8(KEY), utf8(TYPE), utf8(bomb)).hasMessageContaining("nesting depth");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        String number = VALUE.replace("{", "{\"unknown\":" + "9".repeat(1_000_000) + ",");

        refused(utf8(KEY), utf8(TYPE), utf8(number)).hasMessageContaining("Number value length");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWhereverTheyStand() {
        byte[] latin1 = {'a', (byte) 0xE9};

        refused(latin1, utf8(TYPE), utf8(VALUE)).hasMessage("the key is not UTF-8");
        refused(utf8(KEY), latin1, utf8(VALUE)).hasMessage("the header ce_type is not UTF-8");
        refused(utf8(KEY), utf8(TYPE), latin1).hasMessage("the value is not UTF-8");
    }

    @Test
    void overlongAndSurrogateFormsOfUtf8AreRefused() {
        byte[] overlongQuote = {(byte) 0xC0, (byte) 0xA2};
        byte[] encodedSurrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD};
        byte[] beyondUnicode = {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80};

        refused(utf8(KEY), utf8(TYPE), inReason(overlongQuote))
                .hasMessage("the value is not UTF-8");
        refused(utf8(KEY), utf8(TYPE), inReason(encodedSurrogate))
                .hasMessage("the value is not UTF-8");
        refused(utf8(KEY), utf8(TYPE), inReason(beyondUnicode))
                .hasMessage("the value is not UTF-8");
    }

    @Test
    void theReasonSaysWhereInTheValueTheFaultLies() {
        WireRecord sample = WireRecord.stored("v1/page-received/full");
        var value = sample.value().deepCopy();
        ((ObjectNode) value.at("/lines/2")).put("fontSize", -1);

        assertThatThrownBy(() -> sample.withValue(value).decode())
                .hasMessageContaining(", at lines/2")
                .hasMessageContaining("a font size is positive: -1.0");
    }

    @Test
    void noHeaderButTheTypeIsRead() {
        Map<String, byte[]> hostile = new HashMap<>();
        for (String name :
                new String[] {
                    Headers.ID,
                    Headers.SOURCE,
                    Headers.SPEC_VERSION,
                    Headers.TIME,
                    Headers.SUBJECT,
                    Headers.CONTENT_TYPE,
                    "REPLY_TOPIC"
                }) {
            hostile.put(name, new byte[] {(byte) 0xFF, 0});
        }
        hostile.put(Headers.TYPE, utf8(TYPE));

        Event event = EventCodec.decode(utf8(KEY), hostile::get, utf8(VALUE), PageEvent.class);

        assertThat(event.eventId()).isEqualTo("llrb/2022-12-02/3@2022-12-02T01:02:03Z/withdrawn");
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void aTypeIsFoundByItsNameAndByItsEvent(EventType type) {
        assertThat(EventType.of(type.id())).contains(type);
        assertThat(type.id()).matches("org\\.banmian\\.[a-z-]+\\.v[1-9][0-9]*");
        assertThat(SampleEvents.all().values().stream().filter(type.event()::isInstance))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(EventType.of(event)).isEqualTo(type));
    }

    private static byte[] inReason(byte[] bytes) {
        byte[] head = utf8(VALUE.replace("}", ",\"reason\":\"a"));
        byte[] value = Arrays.copyOf(head, head.length + bytes.length + 2);
        System.arraycopy(bytes, 0, value, head.length, bytes.length);
        value[value.length - 2] = '"';
        value[value.length - 1] = '}';
        return value;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            byte[] key, byte[] type, byte[] value) {
        return assertThatThrownBy(() -> decode(key, type, value))
                .isInstanceOf(MalformedEventException.class);
    }

    private static Event decode(byte[] key, byte[] type, byte[] value) {
        return EventCodec.decode(
                key, name -> name.equals(Headers.TYPE) ? type : null, value, Event.class);
    }

    private static <E extends Event> E decode(
            String key, String type, byte[] value, Class<E> family) {
        return EventCodec.decode(
                utf8(key), name -> name.equals(Headers.TYPE) ? utf8(type) : null, value, family);
    }

    private static byte[] utf8(String text) {
        return WireRecord.utf8(text);
    }
}
