package org.banmian.ingest.blob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store does. */
public abstract class BlobStoreContract {

    /** An empty store. */
    protected abstract BlobStore store() throws IOException;

    @Test
    void whatWasPutIsThereByteForByte() throws IOException {
        BlobStore store = store();
        byte[] bytes = new byte[100_000];
        bytes[99_999] = (byte) 0xFF;

        store.put("llrb/2022-12-02/bytes/abc", bytes);
        store.put("llrb/2022-12-02/bytes/empty", new byte[0]);

        assertThat(read(store, "llrb/2022-12-02/bytes/abc")).isEqualTo(bytes);
        assertThat(read(store, "llrb/2022-12-02/bytes/empty")).isEmpty();
        assertThat(store.lastPut("llrb/2022-12-02/bytes/abc"))
                .hasValueSatisfying(
                        at -> assertThat(at).isAfter(Instant.now().minus(Duration.ofMinutes(1))));
    }

    @Test
    void whatIsPutAgainTakesThePlaceOfWhatWasThere() throws IOException {
        BlobStore store = store();
        store.put("a/b", "一".getBytes(UTF_8));
        store.put("a/b", "二".getBytes(UTF_8));

        assertThat(read(store, "a/b")).isEqualTo("二".getBytes(UTF_8));
        assertThat(store.list("a")).containsExactly("b");
    }

    @Test
    void whatIsInAFolderIsListedAndNotWhatIsBelow() throws IOException {
        BlobStore store = store();
        store.put("a/x/1", new byte[1]);
        store.put("a/x/2", new byte[1]);
        store.put("a/y", new byte[1]);
        store.put("ab/z", new byte[1]);

        assertThat(store.list("a")).containsExactlyInAnyOrder("x", "y");
        assertThat(store.list("")).containsExactlyInAnyOrder("a", "ab");
        assertThat(store.list("a/y")).isEmpty();
        assertThat(store.list("nowhere")).isEmpty();
    }

    @Test
    void whatIsForgottenIsGoneAndForgettingItAgainIsNoFault() throws IOException {
        BlobStore store = store();
        store.put("a/b", new byte[1]);

        store.delete("a/b");
        store.delete("a/b");

        assertThat(store.get("a/b")).isEmpty();
        assertThat(store.lastPut("a/b")).isEmpty();
    }

    private static byte[] read(BlobStore store, String name) throws IOException {
        try (InputStream in = store.get(name).orElseThrow()) {
            return in.readAllBytes();
        }
    }
}
