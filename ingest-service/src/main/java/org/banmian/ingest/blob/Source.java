package org.banmian.ingest.blob;

import org.banmian.ingest.page.SourceDigest;

/** The bytes that a page was received in. */
public final class Source {

    private final String digest;
    private final byte[] bytes;

    private Source(String digest, byte[] bytes) {
        this.digest = digest;
        this.bytes = bytes;
    }

    /** These bytes, which nobody changes from now on. */
    public static Source of(byte[] bytes) {
        return new Source(SourceDigest.of(bytes), bytes);
    }

    /** SHA-256, as 64 lower-case hexadecimal digits. */
    public String digest() {
        return digest;
    }

    /** How many bytes. */
    public long size() {
        return bytes.length;
    }

    byte[] bytes() {
        return bytes;
    }
}
