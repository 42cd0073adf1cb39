package org.banmian.store.rest;

import org.banmian.access.ApiKey;
import org.banmian.access.KeyRing;
import org.banmian.access.Right;

/** What has to be so before anybody is served. */
final class ReadCondition {

    private ReadCondition() {}

    /**
     * Checks that somebody may read, be it everybody because that was said.
     *
     * @throws IllegalStateException saying what to change
     */
    static void check(KeyRing keys, boolean open) {
        if (!open && keys.keys().stream().noneMatch(ReadCondition::reads)) {
            throw new IllegalStateException(
                    "Nobody could read: there is no key that may. Make one with ./banmian key"
                            + " create READER --publications CODES --right read --file FILE and set"
                            + " banmian.store.access.keys (BANMIAN_STORE_ACCESS_KEYS) to FILE. To"
                            + " let everybody read who reaches this service, set"
                            + " banmian.store.access.open=true (BANMIAN_STORE_ACCESS_OPEN)"
                            + " instead.");
        }
    }

    private static boolean reads(ApiKey key) {
        return key.isAlive() && key.rights().contains(Right.READ);
    }
}
