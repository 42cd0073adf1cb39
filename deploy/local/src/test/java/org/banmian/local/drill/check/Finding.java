package org.banmian.local.drill.check;

/**
 * A promise that was not kept.
 *
 * @param kind which one
 * @param subject the page, article or record it is about
 * @param detail what is there, and what ought to be
 */
public record Finding(Kind kind, String subject, String detail) {

    /** The ways in which a system can fail its users. */
    public enum Kind {
        /** Something that was acknowledged, or happened, is not there in its newest version. */
        LOST,
        /** Something is there twice. */
        DUPLICATE,
        /** A page is put together from more than one version, or from part of one. */
        TORN,
        /** A character of a page stands nowhere or twice, or is booked elsewhere. */
        LEDGER,
        /** A revision was told behind a later one. */
        ORDER,
        /** Something is there that nobody sent. */
        INVENTED
    }

    @Override
    public String toString() {
        return kind + " " + subject + ": " + detail;
    }
}
