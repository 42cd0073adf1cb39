package org.banmian.store.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.FilterMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.SegmentInfos;

/**
 * Merges what is to be rid of deletions one merge after the other: many that wait would hold up who
 * writes until nearly all of them are done.
 */
final class OneAtATime extends FilterMergePolicy {

    private volatile boolean more;

    OneAtATime(MergePolicy policy) {
        super(policy);
    }

    @Override
    public MergeSpecification findForcedDeletesMerges(SegmentInfos segments, MergeContext context)
            throws IOException {
        MergeSpecification found = super.findForcedDeletesMerges(segments, context);
        List<OneMerge> merges = found == null ? List.of() : found.merges;
        more = merges.size() > 1;
        if (more) {
            merges.subList(1, merges.size()).clear();
        }
        return found;
    }

    /** Whether there was more to merge than was asked for last. */
    boolean areMoreDue() {
        return more;
    }
}
