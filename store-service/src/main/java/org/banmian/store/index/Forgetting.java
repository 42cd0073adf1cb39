package org.banmian.store.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.AlreadyClosedException;
import org.banmian.contract.page.ArticleId;
import org.jboss.logging.Logger;

/**
 * Writes the segments anew in which articles stood that must not be kept, beside everything else:
 * on a large index that takes minutes. An article is gone when no segment holds it, not even as
 * deleted. A merge that began before an article was deleted carries it on, so that what it wrote
 * has to be merged once more.
 */
final class Forgetting {

    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final IndexWriter writer;
    private final OneAtATime merges;
    private final Set<ArticleId> traced = new HashSet<>();
    private boolean running;

    Forgetting(IndexWriter writer, OneAtATime merges) {
        this.writer = writer;
        this.merges = merges;
    }

    /** Begins to forget articles, which are deleted already. */
    synchronized void begin(Collection<ArticleId> articles) {
        traced.addAll(articles);
        if (!running) {
            running = true;
            Thread thread = new Thread(this::run, "banmian-forget");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Whether there are traces in the files. */
    synchronized boolean isUnderWay() {
        return !traced.isEmpty();
    }

    /** The index was emptied, and them with it. */
    synchronized void clear() {
        traced.clear();
    }

    private void run() {
        try {
            while (!isDone()) {
                forget();
            }
        } catch (AlreadyClosedException e) {
            LOG.debug("The index was closed while it forgot articles; the next start forgets them");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isDone() {
        running = !traced.isEmpty();
        return !running;
    }

    private void forget() throws InterruptedException {
        try {
            writer.forceMergeDeletes(true);
            if (!merges.areMoreDue() && !findGone()) {
                // They stand in a merge that is under way.
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (IOException e) {
            if (writer.isOpen()) {
                LOG.warnf("Articles that must not be kept are still in the index: %s", e);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
    }

    private boolean findGone() throws IOException {
        List<ArticleId> gone = new ArrayList<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (ArticleId article : articles()) {
                if (!isTraced(article, reader)) {
                    gone.add(article);
                }
            }
        }
        return remove(gone);
    }

    private synchronized List<ArticleId> articles() {
        return List.copyOf(traced);
    }

    private synchronized boolean remove(List<ArticleId> gone) {
        return traced.removeAll(Set.copyOf(gone));
    }

    private static boolean isTraced(ArticleId article, DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            int traced = LiveTerms.document(leaf.reader(), IndexContents.id(article), true);
            if (traced != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }
}
