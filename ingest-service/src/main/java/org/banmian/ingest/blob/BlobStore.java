package org.banmian.ingest.blob;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps bytes by name. A name is one or more parts with {@code /} between, each of letters, digits
 * and hyphens; what its last part is in is its folder. Whatever fails throws {@link
 * BlobStoreException}.
 */
public interface BlobStore {

    /** Keeps bytes, in the place of those of this name; when it returns, they are safe. */
    void put(String name, byte[] bytes);

    /** The bytes of a name; whoever takes them closes them. */
    Optional<InputStream> get(String name);

    /** When the bytes of a name were put there, if they are. */
    Optional<Instant> lastPut(String name);

    /** What is in a folder, without the folder's name, in no order; empty if there is none. */
    List<String> list(String folder);

    /** Forgets the bytes of a name, if there are any. */
    void delete(String name);
}
