package org.banmian.store.search.entity;

import java.util.Optional;
import java.util.function.Supplier;
import org.banmian.store.search.CatchUp;
import org.banmian.store.search.IndexNotReadyException;

/** Answers only when the index is whole: an answer that lacks something would not show it. */
public final class WholeArchiveEntities implements EntitySearch {

    private final EntitySearch index;
    private final CatchUp catchUp;

    /** Asks an index that is being followed up. */
    public WholeArchiveEntities(EntitySearch index, CatchUp catchUp) {
        this.index = index;
        this.catchUp = catchUp;
    }

    @Override
    public FoundNames names(NameQuery query) {
        return whole(() -> index.names(query));
    }

    @Override
    public Optional<Profile> profile(ProfileQuery query) {
        return whole(() -> index.profile(query));
    }

    private <T> T whole(Supplier<T> answer) {
        check();
        T found = answer.get();
        // It may have been cleared, to be built anew, while it answered.
        check();
        return found;
    }

    private void check() {
        if (!catchUp.isDone()) {
            throw new IndexNotReadyException();
        }
    }
}
