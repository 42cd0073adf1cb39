package org.banmian.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;

/** A new secret, to be shown once; only its hash is kept. */
public final class Secret {

    private static final int BYTES = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Draws 256 bits. */
    public static Secret random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What whoever holds it sends: {@code <id>.<secret>}. */
    public String token(String id) {
        return id + "." + text;
    }

    /** What is kept of it. */
    public SecretHash hash(Instant made) {
        return new SecretHash(hash(text), made);
    }

    // One round, no salt: nobody guesses 256 random bits, however fast a guess is, and no table
    // holds them. Slow hashes are for passwords that people choose.
    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return "a secret";
    }
}
