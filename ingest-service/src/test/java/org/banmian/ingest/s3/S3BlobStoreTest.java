package org.banmian.ingest.s3;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Optional;
import org.banmian.ingest.blob.BlobStore;
import org.banmian.ingest.blob.BlobStoreContract;
import org.banmian.ingest.blob.BlobStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class S3BlobStoreTest extends BlobStoreContract {

    private FakeS3 fake;
    private S3Client client;

    @BeforeEach
    void start() throws IOException {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretAccessKey", "test");
        fake = new FakeS3();
        client = S3Clients.client(Optional.of(fake.endpoint()), "us-east-1", true);
    }

    @AfterEach
    void stop() {
        client.close();
        fake.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Override
    protected BlobStore store() {
        return new S3BlobStore(client, "bucket");
    }

    @Test
    void aStoreThatRefusesIsSaidToHaveAndNotTakenForAnEmptyOne() {
        fake.failWith(403);

        for (Runnable call :
                new Runnable[] {
                    () -> store().put("a/b", new byte[1]),
                    () -> store().get("a/b"),
                    () -> store().lastPut("a/b"),
                    () -> store().list("a"),
                    () -> store().delete("a/b")
                }) {
            assertThatExceptionOfType(BlobStoreException.class).isThrownBy(call::run);
        }
    }
}
