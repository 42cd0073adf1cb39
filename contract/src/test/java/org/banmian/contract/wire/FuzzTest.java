package org.banmian.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.banmian.contract.Event;
import org.junit.jupiter.api.Test;

/** Whatever bytes arrive: an event that is written as it was read, or a named refusal. */
class FuzzTest {

    private static final int CASES = 20_000;
    private static final long SEED = 20221202;
    private static final String[] PARTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "1e999",
        "-0",
        "0.1",
        "\"",
        "\\u0000",
        "\\ud83d",
        "\"page\":",
        "\"NaN\"",
        "{}",
        "[]",
        "\u0000",
        "99999999999999999999",
        "\"\"",
        "𠮷"
    };

    private static final EventCodec CODEC = new EventCodec("/banmian/test");

    private final Random random = new Random(SEED);
    private final List<EncodedEvent> samples =
            SampleEvents.all().values().stream().map(CODEC::encode).toList();

    @Test
    void randomBytesAreRefusedByName() {
        int read = 0;
        for (int i = 0; i < CASES / 2; i++) {
            read += readOrRefuse(bytes(40), type(), bytes(300));
        }
        assertThat(read).isZero();
    }

    @Test
    void spoiltSamplesAreReadOrRefusedByName() {
        int read = 0;
        for (int i = 0; i < CASES / 2; i++) {
            EncodedEvent sample = samples.get(random.nextInt(samples.size()));
            read +=
                    readOrRefuse(
                            WireRecord.utf8(sample.key()),
                            WireRecord.utf8(sample.headers().get(Headers.TYPE)),
                            spoil(WireRecord.utf8(sample.value())));
        }
        assertThat(read).as("both ways out are taken").isBetween(CASES / 100, CASES / 2 - 1000);
    }

    private int readOrRefuse(byte[] key, byte[] type, byte[] value) {
        try {
            Event event =
                    EventCodec.decode(
                            key,
                            name -> name.equals(Headers.TYPE) ? type : null,
                            value,
                            Event.class);
            assertThat(WireRecord.decode(CODEC.encode(event), Event.class)).isEqualTo(event);
            return 1;
        } catch (MalformedEventException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
            return 0;
        }
    }

    private byte[] type() {
        EventType[] types = EventType.values();
        return random.nextInt(4) == 0
                ? bytes(30)
                : WireRecord.utf8(types[random.nextInt(types.length)].id());
    }

    private byte[] bytes(int limit) {
        byte[] bytes = new byte[random.nextInt(limit)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] spoil(byte[] value) {
        int at = random.nextInt(value.length);
        return switch (random.nextInt(4)) {
            case 0 -> flipped(value, at);
            case 1 -> Arrays.copyOf(value, at);
            case 2 -> spliced(value, at, Math.min(value.length, at + random.nextInt(20)), "");
            default ->
                    spliced(
                            value,
                            at,
                            Math.min(value.length, at + random.nextInt(5)),
                            PARTS[random.nextInt(PARTS.length)]);
        };
    }

    private byte[] flipped(byte[] value, int at) {
        byte[] flipped = value.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] spliced(byte[] value, int from, int to, String part) {
        byte[] middle = WireRecord.utf8(part);
        byte[] spliced = Arrays.copyOf(value, from + middle.length + value.length - to);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(value, to, spliced, from + middle.length, value.length - to);
        return spliced;
    }
}
