package org.banmian.nlp.page.text;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable text in which every UTF-16 code unit knows the offset in the source page it stands for.
 * A unit may differ from the source unit at its offset (a repair); source units may be left out.
 */
public final class TracedText {

    /** No text at all. */
    public static final TracedText EMPTY = new TracedText("", new int[0]);

    private final String text;
    private final int[] origins;

    private TracedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The part of {@code source} in the half-open range, unchanged. */
    public static TracedText cut(CharSequence source, int start, int end) {
        int[] origins = new int[end - start];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = start + i;
        }
        return new TracedText(source.subSequence(start, end).toString(), origins);
    }

    /** The parts one after the other. */
    public static TracedText concat(List<TracedText> parts) {
        Builder all = new Builder(parts.stream().mapToInt(TracedText::length).sum());
        parts.forEach(all::append);
        return all.build();
    }

    /** The half-open range of this text. */
    public TracedText slice(int start, int end) {
        return new TracedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end));
    }

    /** This text from {@code start} to its end. */
    public TracedText from(int start) {
        return slice(start, text.length());
    }

    /** The clean text. */
    public String text() {
        return text;
    }

    /** Length in UTF-16 code units. */
    public int length() {
        return text.length();
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The code unit at {@code index}. */
    public char charAt(int index) {
        return text.charAt(index);
    }

    /** Offset in the source page of the unit at {@code index}. */
    public int origin(int index) {
        return origins[index];
    }

    /** The first code unit, or NUL when empty. */
    public char first() {
        return text.isEmpty() ? '\0' : text.charAt(0);
    }

    /** The last code unit, or NUL when empty. */
    public char last() {
        return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TracedText that
                && text.equals(that.text)
                && Arrays.equals(origins, that.origins);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(origins);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects units with their origins. */
    public static final class Builder {

        private char[] units;
        private int[] origins;
        private int length;

        /** Has room for this many units; more are no harm. */
        public Builder(int expected) {
            this.units = new char[expected];
            this.origins = new int[expected];
        }

        /** Adds one unit that stands for the source unit at {@code origin}. */
        public Builder append(char c, int origin) {
            makeRoom(1);
            units[length] = c;
            origins[length++] = origin;
            return this;
        }

        /** Adds all of {@code part}. */
        public Builder append(TracedText part) {
            makeRoom(part.length());
            part.text.getChars(0, part.length(), units, length);
            System.arraycopy(part.origins, 0, origins, length, part.length());
            length += part.length();
            return this;
        }

        private void makeRoom(int more) {
            if (length + more > units.length) {
                int room = Math.max(length + more, 2 * units.length);
                units = Arrays.copyOf(units, room);
                origins = Arrays.copyOf(origins, room);
            }
        }

        /** How many units were added. */
        public int length() {
            return length;
        }

        /** The last unit added, or NUL when there is none. */
        public char last() {
            return length == 0 ? '\0' : units[length - 1];
        }

        /** What was collected. */
        public TracedText build() {
            int[] all = length == origins.length ? origins : Arrays.copyOf(origins, length);
            return new TracedText(new String(units, 0, length), all);
        }
    }
}
