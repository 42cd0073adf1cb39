package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.BlobStoreException;
import org.banmian.ingest.blob.Source;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.PageReader;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.NotPublishedException;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.Receipt;
import org.banmian.ingest.intake.Upload;
import org.banmian.ingest.issue.PageInFileName;
import org.banmian.ingest.page.PageRejectedException;

/** Has files accepted that are one page each: what a request with such a body would go through. */
public final class PageFiles {

    private final PageReader reader;
    private final PageIntake intake;
    private final Capacity capacity;
    private final Duration patience;

    /**
     * Hands pages in these formats to this intake within this capacity.
     *
     * @param patience how long a page waits for room, and then for its acknowledgement
     */
    public PageFiles(PageFormats formats, PageIntake intake, Capacity capacity, Duration patience) {
        this.reader = formats.reader();
        this.intake = intake;
        this.capacity = capacity;
        this.patience = patience;
    }

    FileResult take(Path file, Place place) throws IOException, InterruptedException {
        PageKey key = key(place);
        try (FileChannel channel = Kind.open(file)) {
            if (channel.size() > reader.maxBytes()) {
                throw PageRejectedException.tooManyBytes("The file", reader.maxBytes());
            }
            int size = (int) channel.size();
            Capacity.Place room = capacity.await(reader.heapBytes(size), patience);
            try {
                Receipt receipt = accept(key, read(channel, size));
                String again = receipt.duplicate() ? " again" : "";
                return new FileResult.Taken("page " + key + again + ", " + receipt.digest());
            } finally {
                room.free();
            }
        }
    }

    private static PageKey key(Place place) {
        if (!place.isInIssue()) {
            throw new InvalidKeyException(
                    "key", "a file is put at publication/date/file, not at " + place);
        }
        PageKey.checkPublication(place.publication());
        return new PageKey(
                place.publication(),
                PageKey.dateOf(place.date()),
                PageInFileName.find(place.name())
                        .orElseThrow(() -> IssueFiles.numberUnknown(place)));
    }

    private static byte[] read(FileChannel channel, int size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new IOException("it became shorter while it was read");
            }
        }
        return bytes.array();
    }

    private Receipt accept(PageKey key, byte[] bytes) throws InterruptedException {
        Upload upload = new Upload(key, reader.read(bytes), Source.of(bytes), FileIntake.SENDER);
        try {
            return intake.accept(upload)
                    .toCompletableFuture()
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotPublishedException failure) {
                throw failure;
            }
            if (e.getCause() instanceof BlobStoreException failure) {
                throw failure;
            }
            throw new IllegalStateException("a page could not be published: " + key, e);
        } catch (TimeoutException e) {
            throw new NotPublishedException(key.toString(), e);
        }
    }
}
