package org.banmian.ingest.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.banmian.access.KeyRing;

/** What has to be so before anybody is served. */
final class StartCondition {

    private static final String HOW_TO_MAKE_A_KEY =
            "Make one with ./banmian key create SCANNER --publications CODES --file FILE and set"
                    + " banmian.ingest.access.keys (BANMIAN_INGEST_ACCESS_KEYS) to FILE.";

    private StartCondition() {}

    /**
     * Checks that somebody may push, and that not everybody in the world may.
     *
     * @param provider whether an identity provider vouches for people
     * @param open whether who shows no key is let in
     * @param host the address the service listens on
     * @throws IllegalStateException saying what to change
     */
    static void check(KeyRing keys, boolean provider, boolean open, String host) {
        if (open && !isLoopback(host)) {
            throw new IllegalStateException(
                    "banmian.ingest.access.open lets everybody in and goes with a loopback address"
                            + " only, not with quarkus.http.host="
                            + host
                            + ". Take it away and give each scanner a key. "
                            + HOW_TO_MAKE_A_KEY);
        }
        if (!open && !provider && !keys.opensAnything()) {
            throw new IllegalStateException(
                    "Nobody could push: there is no key. "
                            + HOW_TO_MAKE_A_KEY
                            + " Or name the identity provider that vouches for people in"
                            + " quarkus.oidc.auth-server-url and set quarkus.oidc.tenant-enabled=true."
                            + " To try things out on this machine alone, set"
                            + " banmian.ingest.access.open=true instead.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
