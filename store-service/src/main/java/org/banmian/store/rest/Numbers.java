package org.banmian.store.rest;

import org.banmian.store.search.InvalidQueryException;

/** Numbers in addresses. */
final class Numbers {

    private Numbers() {}

    /**
     * Reads a whole number from 1.
     *
     * @throws InvalidQueryException naming the field
     */
    static int read(String field, String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new InvalidQueryException(field, null, field + " is a whole number from 1");
        }
        return Integer.parseInt(text);
    }

    /**
     * Reads a whole number from 0.
     *
     * @throws InvalidQueryException naming the field
     */
    static int readFromZero(String field, String text) {
        return text.equals("0") ? 0 : read(field, text);
    }
}
