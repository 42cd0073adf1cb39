package org.banmian.store.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.CatchUp;
import org.banmian.store.search.NameSuggestions;
import org.banmian.store.search.WholeArchiveSearch;
import org.banmian.store.search.entity.EntitySearch;
import org.banmian.store.search.entity.WholeArchiveEntities;

/** The index of this process, for the doors. */
@ApplicationScoped
class IndexBeans {

    @Produces
    @Singleton
    CatchUp catchUp() {
        return new CatchUp();
    }

    @Produces
    @Singleton
    @Typed({LuceneIndex.class, ArticleIndex.class})
    LuceneIndex index(IndexSettings settings) {
        String process = UUID.randomUUID().toString().substring(0, 8);
        return LuceneIndex.open(settings.folder(), process, settings.timeLimit());
    }

    @Produces
    @Singleton
    @Typed({ArticleSearch.class, NameSuggestions.class})
    WholeArchiveSearch search(LuceneIndex index, CatchUp catchUp) {
        return new WholeArchiveSearch(index, index, catchUp);
    }

    @Produces
    @Singleton
    EntitySearch entities(LuceneIndex index, CatchUp catchUp) {
        return new WholeArchiveEntities(index, catchUp);
    }

    void close(@Disposes LuceneIndex index) {
        index.close();
    }
}
