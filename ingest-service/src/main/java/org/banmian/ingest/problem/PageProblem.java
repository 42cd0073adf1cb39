package org.banmian.ingest.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.format.ReadersBusyException;
import org.banmian.ingest.intake.OverCapacityException;
import org.banmian.ingest.issue.NotTriedException;
import org.banmian.ingest.page.PageRejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a page was not accepted, as every door says it.
 *
 * @param status the HTTP status it has, or would have
 * @param type the last part of the problem type, such as {@code page-blank}; none if the status
 *     says it all
 * @param detail what to change, in a sentence
 * @param facts what a program can act on, such as {@code field} and {@code limit}
 * @param retryAfter when to try again, if that helps
 */
public record PageProblem(
        int status,
        @Nullable String type,
        String detail,
        Map<String, Object> facts,
        @Nullable Duration retryAfter) {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration LATER = Duration.ofSeconds(5);

    /** Keeps the facts as they are now. */
    public PageProblem {
        facts = Map.copyOf(facts);
    }

    /** What a page, which may be one of an issue, was refused with. */
    public static PageProblem of(RuntimeException failure) {
        if (failure instanceof PageRejectedException rejected) {
            return new PageProblem(
                    status(rejected.reason()),
                    type(rejected.reason()),
                    rejected.detail(),
                    rejected.facts(),
                    null);
        }
        if (failure instanceof InvalidKeyException invalid) {
            return new PageProblem(
                    400,
                    "key-invalid",
                    sentence(Objects.requireNonNull(invalid.getMessage())),
                    Map.of("field", invalid.field()),
                    null);
        }
        return passing(failure);
    }

    private static PageProblem passing(RuntimeException failure) {
        if (failure instanceof OverCapacityException || failure instanceof ReadersBusyException) {
            return passing(
                    "over-capacity",
                    "As many pages are in work as fit; send this one again in a moment.",
                    SOON);
        }
        if (failure instanceof BlobStoreException) {
            return passing(
                    "source-not-kept",
                    "What was sent could not be kept, and nothing was published; send it again"
                            + " later.",
                    LATER);
        }
        if (failure instanceof NotTriedException) {
            return passing(
                    "not-tried",
                    "The page was not tried, because "
                            + failure.getMessage()
                            + "; send it again, twice does no harm.",
                    LATER);
        }
        return unacknowledged();
    }

    /** A page of which it is not known that the broker has it. */
    public static PageProblem unacknowledged() {
        return passing(
                "not-acknowledged",
                "The broker has not acknowledged the page; send it again, twice does no harm.",
                LATER);
    }

    private static PageProblem passing(String type, String detail, Duration retryAfter) {
        return new PageProblem(503, type, detail, Map.of(), retryAfter);
    }

    /** The last part of the type of a problem with this reason. */
    public static String type(PageRejectedException.Reason reason) {
        return "page-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int status(PageRejectedException.Reason reason) {
        return switch (reason) {
            case UNKNOWN_MEDIA_TYPE, CONTRADICTED_MEDIA_TYPE, UNKNOWN_CHARSET -> 415;
            case TOO_LARGE -> 413;
            case INVALID_REASON -> 400;
            case EMPTY,
                    BLANK,
                    NUL_CHARACTER,
                    UNDECODABLE,
                    MALFORMED,
                    DOCTYPE,
                    SEVERAL_PAGES,
                    ARCHIVE_REFUSED,
                    NUMBER_UNKNOWN,
                    NUMBER_TWICE,
                    PDF_DAMAGED,
                    PDF_ENCRYPTED,
                    PDF_NOT_PERMITTED,
                    PDF_TOO_COSTLY,
                    PDF_WITHOUT_TEXT,
                    PDF_FONTS_UNREADABLE ->
                    422;
        };
    }

    private static String sentence(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }
}
