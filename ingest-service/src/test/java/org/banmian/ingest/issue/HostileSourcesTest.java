package org.banmian.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.page.PageRejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileSourcesTest {

    private static final Map<String, HostileSources.Case> CASES = HostileSources.all();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long HEAP_BACK = 64L * 1024 * 1024;

    private final IssueReader reader = new IssueReader(SourceFormats.all());

    static Stream<String> names() {
        return CASES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachGetsItsAnswerInTime(String name) {
        HostileSources.Case hostile = CASES.get(name);
        byte[] source = hostile.source().get();

        String answer = assertTimeoutPreemptively(SOON, () -> answer(source));

        assertThat(hostile.answer().split("\\|")).contains(answer);
    }

    @Test
    void thereAreEnoughOfThemAndTheMemoryComesBack() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(100);
        long before = used();

        CASES.values().forEach(hostile -> answer(hostile.source().get()));

        assertThat(used() - before).isLessThan(HEAP_BACK);
    }

    @Test
    void pastHalfAGigabyteInAllNoFileOfAnArchiveIsReadAnyMore() {
        byte[] large = aLittleLessThanAHundredfold(24 * 1024 * 1024);
        Zips zip = Zips.zip().with("1.txt", "一");
        for (int page = 2; page <= 26; page++) {
            zip.with(page + ".txt", large);
        }
        byte[] source = zip.bytes();

        String answer = assertTimeoutPreemptively(SOON, () -> answer(source));

        assertThat(source).hasSizeLessThan(10 * 1024 * 1024);
        assertThat(answer)
                .isEqualTo(
                        "ACCEPTED" + ",TOO_LARGE".repeat(21) + ",ARCHIVE_REFUSED/size".repeat(4));
    }

    // Without the noise it would inflate a thousandfold.
    private static byte[] aLittleLessThanAHundredfold(int length) {
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'a');
        Random random = new Random(1);
        for (int at = 0; at < length; at += 16_384) {
            for (int i = 0; i < 200; i++) {
                text[at + i] = (byte) ('0' + random.nextInt(64));
            }
        }
        return text;
    }

    private String answer(byte[] source) {
        List<String> answers = new ArrayList<>();
        try {
            reader.read(
                    reader.declared("application/octet-stream", Map.of()),
                    new SeekableInMemoryByteChannel(source),
                    plan -> plan.parts().forEach(part -> answers.add(answer(part))));
        } catch (PageRejectedException refused) {
            return said(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(",", answers);
    }

    private static String answer(IssuePart part) {
        try {
            part.source().read();
            return "ACCEPTED";
        } catch (PageRejectedException refused) {
            return said(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(PageRejectedException refused) {
        Object rule = refused.facts().get("rule");
        return refused.reason() + (rule == null ? "" : "/" + rule);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
