package org.banmian.ingest.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.banmian.contract.page.PageKey;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;

/** Has the bytes of an upload kept, off the thread that asks. */
public final class SourceKeeper {

    private final Sources sources;
    private final Executor executor;

    /** Keeps them among these sources, on this executor. */
    public SourceKeeper(Sources sources, Executor executor) {
        this.sources = sources;
        this.executor = executor;
    }

    /**
     * Keeps the bytes of an upload.
     *
     * @return done when they are safe; fails with {@link
     *     org.banmian.ingest.blob.BlobStoreException} when that is not known
     */
    CompletionStage<Void> keep(Upload upload) {
        return CompletableFuture.runAsync(
                () -> sources.keep(upload.page(), upload.source(), mediaType(upload.content())),
                executor);
    }

    /**
     * Forgets everything a page was received in.
     *
     * @return done when it is forgotten; fails as {@link #keep} does
     */
    CompletionStage<Void> takeDown(PageKey page) {
        return CompletableFuture.runAsync(() -> sources.takeDown(page), executor);
    }

    private static String mediaType(PageContent content) {
        TextCharset charset = content.charset();
        return charset == null
                ? content.mediaType()
                : content.mediaType() + "; charset=" + charset.id();
    }
}
