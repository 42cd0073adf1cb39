package org.banmian.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * What is kept of a secret.
 *
 * @param sha256 of its text in UTF-8, as 64 lower-case hexadecimal digits
 * @param made when it was drawn
 */
public record SecretHash(String sha256, Instant made) {

    /** Checks the digits. */
    public SecretHash {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("the hash of a secret is 64 hexadecimal digits");
        }
    }

    /** Whether this is that secret's hash; takes the same time whatever the answer. */
    public boolean isOf(String secret) {
        return MessageDigest.isEqual(ascii(sha256), ascii(Secret.hash(secret)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
