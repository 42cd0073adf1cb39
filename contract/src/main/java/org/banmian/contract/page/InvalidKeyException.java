package org.banmian.contract.page;

/** A key that names no page, article or publication; the message says which rule it breaks. */
public final class InvalidKeyException extends IllegalArgumentException {

    private final String field;

    /** Says which part of the key is wrong and what it must look like. */
    public InvalidKeyException(String field, String message) {
        super(message);
        this.field = field;
    }

    /** As above, with the parser's own complaint. */
    public InvalidKeyException(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    /** The part that is wrong: {@code publication}, {@code date}, {@code page}, {@code key}. */
    public String field() {
        return field;
    }
}
