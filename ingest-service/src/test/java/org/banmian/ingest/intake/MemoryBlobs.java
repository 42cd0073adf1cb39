package org.banmian.ingest.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.banmian.ingest.blob.BlobStore;
import org.banmian.ingest.blob.BlobStoreException;

/** Keeps bytes in memory, or says that its disk is full. */
public final class MemoryBlobs implements BlobStore {

    private final Map<String, byte[]> bytes = new ConcurrentHashMap<>();
    boolean full;

    @Override
    public void put(String name, byte[] value) {
        if (full) {
            throw new BlobStoreException("keep", name, new IOException("no space left"));
        }
        bytes.put(name, value);
    }

    @Override
    public Optional<InputStream> get(String name) {
        return Optional.ofNullable(bytes.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<Instant> lastPut(String name) {
        return bytes.containsKey(name) ? Optional.of(Instant.EPOCH) : Optional.empty();
    }

    @Override
    public List<String> list(String folder) {
        return bytes.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .map(name -> name.substring(folder.length() + 1).split("/", 2)[0])
                .distinct()
                .toList();
    }

    @Override
    public void delete(String name) {
        bytes.remove(name);
    }
}
