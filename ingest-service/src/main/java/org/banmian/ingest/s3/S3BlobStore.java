package org.banmian.ingest.s3;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banmian.ingest.blob.BlobStore;
import org.banmian.ingest.blob.BlobStoreException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps bytes in a bucket. */
public final class S3BlobStore implements BlobStore {

    private final S3Client client;
    private final String bucket;

    /** Keeps them in this bucket, which is there already. */
    public S3BlobStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String name, byte[] bytes) {
        asked(
                "keep",
                name,
                () ->
                        client.putObject(
                                put -> put.bucket(bucket).key(name), RequestBody.fromBytes(bytes)));
    }

    @Override
    public Optional<InputStream> get(String name) {
        return asked(
                "read",
                name,
                () -> {
                    try {
                        return Optional.of(client.getObject(get -> get.bucket(bucket).key(name)));
                    } catch (NoSuchKeyException e) {
                        return Optional.empty();
                    }
                });
    }

    @Override
    public Optional<Instant> lastPut(String name) {
        return asked(
                "look at",
                name,
                () -> {
                    try {
                        return Optional.of(
                                client.headObject(head -> head.bucket(bucket).key(name))
                                        .lastModified());
                    } catch (NoSuchKeyException e) {
                        return Optional.empty();
                    }
                });
    }

    @Override
    public List<String> list(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return asked("list", folder, () -> children(prefix));
    }

    private List<String> children(String prefix) {
        return client
                .listObjectsV2Paginator(all -> all.bucket(bucket).prefix(prefix).delimiter("/"))
                .stream()
                .flatMap(
                        page ->
                                Stream.concat(
                                        page.commonPrefixes().stream().map(CommonPrefix::prefix),
                                        page.contents().stream().map(S3Object::key)))
                .map(key -> key.substring(prefix.length()).replace("/", ""))
                .toList();
    }

    @Override
    public void delete(String name) {
        asked("forget", name, () -> client.deleteObject(gone -> gone.bucket(bucket).key(name)));
    }

    private static <T> T asked(String what, String name, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new BlobStoreException(what, name, e);
        }
    }
}
