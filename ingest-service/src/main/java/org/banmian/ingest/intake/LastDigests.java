package org.banmian.ingest.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.banmian.contract.page.PageKey;

/**
 * The digest last accepted of each page, as far as remembered. Advice only: it starts empty, it
 * forgets the pages longest unused, and each instance of the service has its own.
 */
public final class LastDigests {

    private final Cache<PageKey, String> digests;

    /** Remembers at most this many pages. */
    public LastDigests(long capacity) {
        this.digests = Caffeine.newBuilder().maximumSize(capacity).build();
    }

    /** Whether this is the digest last accepted. */
    public boolean isLast(PageKey page, String digest) {
        return digest.equals(digests.getIfPresent(page));
    }

    /** Remembers what was accepted. */
    public void accepted(PageKey page, String digest) {
        digests.put(page, digest);
    }

    /** Forgets a page that was withdrawn. */
    public void withdrawn(PageKey page) {
        digests.invalidate(page);
    }
}
