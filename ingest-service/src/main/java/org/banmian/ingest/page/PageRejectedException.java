package org.banmian.ingest.page;

import java.util.Map;

/** A page that cannot be accepted as it is; the message says what to change. */
public final class PageRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String detail;
    private final transient Map<String, Object> facts;

    /**
     * Refuses a page.
     *
     * @param reason the kind of fault
     * @param detail what is wrong and what to change, in a sentence
     * @param facts what a program can act on, such as {@code offset}, {@code limit}, {@code field}
     */
    public PageRejectedException(Reason reason, String detail, Map<String, Object> facts) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
        this.facts = Map.copyOf(facts);
    }

    /** Refuses what has more bytes than {@code limit}; {@code what} begins the sentence. */
    public static PageRejectedException tooManyBytes(String what, int limit) {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                what + " has more than the " + limit + " bytes a page may have.",
                Map.of("field", "body", "limit", limit, "unit", "bytes"));
    }

    /** The kind of fault. */
    public Reason reason() {
        return reason;
    }

    /** What is wrong and what to change, in a sentence. */
    public String detail() {
        return detail;
    }

    /** What a program can act on, by name. */
    public Map<String, Object> facts() {
        return facts;
    }

    /** The kinds of fault a page can have. */
    public enum Reason {
        /** A media type no reader takes. */
        UNKNOWN_MEDIA_TYPE,
        /** Bytes that are clearly something else than what they are declared to be. */
        CONTRADICTED_MEDIA_TYPE,
        /** A character encoding that is not read. */
        UNKNOWN_CHARSET,
        /** More bytes, or more lines, than a page may have. */
        TOO_LARGE,
        /** No bytes at all. */
        EMPTY,
        /** Nothing but blanks. */
        BLANK,
        /** A NUL character, which no text has and no database keeps. */
        NUL_CHARACTER,
        /** Bytes that are no text in the encoding they are read in. */
        UNDECODABLE,
        /** Bytes that break the rules of their format, or hold no page. */
        MALFORMED,
        /** A document type declaration, which no page needs and an attack does. */
        DOCTYPE,
        /** Several pages where one is asked for. */
        SEVERAL_PAGES,
        /** Something an archive may not hold: links, archives, bombs, paths that lead out of it. */
        ARCHIVE_REFUSED,
        /** A file of an issue that does not tell its page. */
        NUMBER_UNKNOWN,
        /** A page that an issue holds twice. */
        NUMBER_TWICE,
        /** No PDF, or one that cannot be read. */
        PDF_DAMAGED,
        /** A PDF that only a password opens. */
        PDF_ENCRYPTED,
        /** A PDF whose owner forbids taking text out of it. */
        PDF_NOT_PERMITTED,
        /** A PDF that takes more time or memory than it may. */
        PDF_TOO_COSTLY,
        /** A PDF of pictures. */
        PDF_WITHOUT_TEXT,
        /** A page with fonts of which nothing can be read. */
        PDF_FONTS_UNREADABLE,
        /** A reason for withdrawal that cannot be kept. */
        INVALID_REASON
    }
}
