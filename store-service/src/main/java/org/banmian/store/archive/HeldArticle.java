package org.banmian.store.archive;

import org.banmian.contract.article.SegmentedArticle;

/**
 * An article that has been on a page, now or before.
 *
 * @param number its number on the page, never given to another
 * @param revision its newest revision; that of the withdrawal when it is withdrawn
 * @param digest of its content, the last it had when it is withdrawn; see {@link ContentDigest}
 * @param withdrawn whether it is gone
 * @param content what it says, or last said
 */
public record HeldArticle(
        int number, int revision, String digest, boolean withdrawn, SegmentedArticle content) {

    /** An article that has just appeared. */
    static HeldArticle first(int number, String digest, SegmentedArticle content) {
        return new HeldArticle(number, 1, digest, false, content);
    }

    /** Its next revision. */
    HeldArticle next(String newDigest, SegmentedArticle newContent) {
        return new HeldArticle(number, revision + 1, newDigest, false, newContent);
    }

    /** The same revision, read differently: other spans, annotations or confidence. */
    HeldArticle reread(SegmentedArticle newContent) {
        return new HeldArticle(number, revision, digest, withdrawn, newContent);
    }

    /** The revision that takes it away. */
    HeldArticle gone() {
        return new HeldArticle(number, revision + 1, digest, true, content);
    }
}
