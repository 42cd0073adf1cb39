package org.banmian.ingest.format.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a font says its glyphs stand for, made fit to be text.
 *
 * <p>Fonts often name a radical where they mean the character that looks the same; that is put
 * right by a table. Nothing else is changed: normal forms would also turn ① into 1, and ㎡ into m2.
 */
final class Characters {

    /** Stands where a font does not say what its glyph is. */
    static final int UNKNOWN = 0xFFFD;

    private static final int HEXADECIMAL = 16;
    private static final Map<Integer, Integer> RADICALS = radicals();

    private Characters() {}

    /** The text of a glyph. */
    static String of(@Nullable String mapped) {
        if (mapped == null || mapped.isEmpty()) {
            return Character.toString(UNKNOWN);
        }
        StringBuilder text = new StringBuilder(mapped.length());
        mapped.codePoints().map(Characters::meant).forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Whether a font does not say what a glyph, or a part of it, is. */
    static boolean isUnknown(String text) {
        return text.indexOf(UNKNOWN) >= 0;
    }

    /** Whether a text has characters of private use, which mean something to their font only. */
    static boolean isPrivate(String text) {
        return text.codePoints()
                .anyMatch(codePoint -> Character.getType(codePoint) == Character.PRIVATE_USE);
    }

    private static int meant(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint);
        boolean half = Character.getType(codePoint) == Character.SURROGATE;
        if (control || half) {
            return UNKNOWN;
        }
        return Character.isWhitespace(codePoint)
                ? ' '
                : RADICALS.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> radicals() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Characters.class.getResourceAsStream("radicals.txt")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .collect(
                            Collectors.toMap(
                                    pair -> Integer.valueOf(pair[0], HEXADECIMAL),
                                    pair -> Integer.valueOf(pair[1], HEXADECIMAL)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
