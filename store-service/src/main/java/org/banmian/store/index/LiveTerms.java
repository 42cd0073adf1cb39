package org.banmian.store.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Finds and counts what terms stand for. Terms of articles that were replaced or withdrawn stay
 * until their segments are merged, which is at another time in every replica.
 */
final class LiveTerms {

    private LiveTerms() {}

    /**
     * How many documents have a term.
     *
     * @param term at its place
     * @param live the documents that are not deleted; {@code null} when none is
     * @param most counting ends here
     */
    static int count(TermsEnum term, @Nullable Bits live, int most) throws IOException {
        if (live == null) {
            return Math.min(most, term.docFreq());
        }
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && count < most) {
            count += live.get(document) ? 1 : 0;
            document = documents.nextDoc();
        }
        return count;
    }

    /**
     * The first document of a segment that has a term.
     *
     * @param deleted whether a deleted one is looked for, or one that is not
     * @return {@link DocIdSetIterator#NO_MORE_DOCS} if there is none
     */
    static int document(LeafReader segment, Term term, boolean deleted) throws IOException {
        Terms terms = segment.terms(term.field());
        Bits live = segment.getLiveDocs();
        if (terms == null || (deleted && live == null)) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        TermsEnum each = terms.iterator();
        if (!each.seekExact(term.bytes())) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
        int document = documents.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS
                && live != null
                && live.get(document) == deleted) {
            document = documents.nextDoc();
        }
        return document;
    }
}
