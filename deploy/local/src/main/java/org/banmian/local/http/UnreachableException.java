package org.banmian.local.http;

import java.net.URI;

/** Nobody answers at an address, or whoever did broke off. */
public final class UnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says where, and what went wrong. */
    public UnreachableException(URI address, Throwable cause) {
        this(address.toString(), cause);
    }

    /** As above, where the address is none of HTTP. */
    public UnreachableException(String address, Throwable cause) {
        super("no answer from " + address + ": " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
