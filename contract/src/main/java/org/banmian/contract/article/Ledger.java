package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where every character of a page went. Counts are of non-blank UTF-16 code units of the source;
 * blank is Unicode White_Space, Cc and Cf. They add up: each stands in exactly one class.
 *
 * @param total all of the page
 * @param article in pieces of articles, captions apart
 * @param caption in captions
 * @param furniture in furniture
 * @param duplicate printed twice, and kept once elsewhere
 * @param hidden in the source, but not to be seen on the page
 * @param unassigned nobody knows where it belongs
 * @param duplicateSpans where in the source, in order, apart
 * @param hiddenSpans likewise
 * @param unassignedSpans likewise
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Ledger(
        int total,
        int article,
        int caption,
        int furniture,
        int duplicate,
        int hidden,
        int unassigned,
        List<Span> duplicateSpans,
        List<Span> hiddenSpans,
        List<Span> unassignedSpans) {

    /** Checks that it adds up; an absent list is an empty one. */
    public Ledger(
            int total,
            int article,
            int caption,
            int furniture,
            int duplicate,
            int hidden,
            int unassigned,
            @Nullable List<Span> duplicateSpans,
            @Nullable List<Span> hiddenSpans,
            @Nullable List<Span> unassignedSpans) {
        this.total = total;
        this.article = article;
        this.caption = caption;
        this.furniture = furniture;
        this.duplicate = duplicate;
        this.hidden = hidden;
        this.unassigned = unassigned;
        this.duplicateSpans = held("duplicate", duplicate, duplicateSpans);
        this.hiddenSpans = held("hidden", hidden, hiddenSpans);
        this.unassignedSpans = held("unassigned", unassigned, unassignedSpans);
        checkSum();
    }

    /** The share of the page nobody knows the place of, 0 to 1; 0 for an empty page. */
    public double unassignedShare() {
        return total == 0 ? 0 : (double) unassigned / total;
    }

    private void checkSum() {
        long sum = 0;
        for (int count : new int[] {article, caption, furniture, duplicate, hidden, unassigned}) {
            if (count < 0) {
                throw new IllegalArgumentException("a ledger counts nothing negative: " + count);
            }
            sum += count;
        }
        if (sum != total) {
            throw new IllegalArgumentException(
                    "the ledger does not add up: " + sum + " of " + total + " characters");
        }
    }

    private static List<Span> held(String what, int count, @Nullable List<Span> spans) {
        List<Span> held = spans == null ? List.of() : List.copyOf(spans);
        long covered = 0;
        int from = 0;
        for (Span span : held) {
            if (span.start() < from) {
                throw new IllegalArgumentException(what + " spans must be in order and apart");
            }
            from = span.end();
            covered += span.length();
        }
        if (covered < count) {
            throw new IllegalArgumentException(
                    what + " spans cover " + covered + " of " + count + " characters");
        }
        return held;
    }
}
