package org.banmian.store.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.IndexPosition;
import org.jboss.logging.Logger;

/**
 * What is in an index, as its one writer sees it. The position is kept in the index's own commit,
 * so that both are kept or neither.
 */
final class IndexContents {

    private static final Logger LOG = Logger.getLogger(IndexContents.class);

    private static final double BUFFER_MEGABYTES = 32;

    private final IndexWriter writer;

    /** Revisions that were written and are not shown yet; 0 for what was forgotten. */
    private final Map<ArticleId, Integer> unseen = new HashMap<>();

    private final Forgetting forgetting;

    private IndexContents(IndexWriter writer, OneAtATime merges) {
        this.writer = writer;
        this.forgetting = new Forgetting(writer, merges);
    }

    /**
     * Opens what is there, or begins anew if that cannot be read or was written in another form.
     */
    static IndexContents open(Directory directory) throws IOException {
        try {
            IndexContents contents = open(directory, OpenMode.CREATE_OR_APPEND);
            if (CommitData.isOfThisForm(contents.writer)) {
                return contents;
            }
            if (contents.writer.getDocStats().maxDoc > 0) {
                LOG.warn("The index is in the form of another version, and is built anew");
            }
            contents.writer.rollback();
        } catch (CorruptIndexException
                | IndexNotFoundException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException
                | EOFException e) {
            LOG.warnf("The index cannot be read, and is built anew from its topic: %s", e);
        }
        for (String file : directory.listAll()) {
            if (isOfAnIndex(file)) {
                directory.deleteFile(file);
            }
        }
        return open(directory, OpenMode.CREATE);
    }

    private static IndexContents open(Directory directory, OpenMode mode) throws IOException {
        // What is forgotten goes from every segment it stands in, however few of its articles.
        TieredMergePolicy tiers = new TieredMergePolicy();
        tiers.setForceMergeDeletesPctAllowed(0);
        OneAtATime merges = new OneAtATime(tiers);
        IndexWriterConfig config =
                new IndexWriterConfig()
                        .setMergePolicy(merges)
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false);
        return new IndexContents(new IndexWriter(directory, config), merges);
    }

    /** Nothing else in the folder is touched: somebody may have named the wrong one. */
    private static boolean isOfAnIndex(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
    }

    IndexWriter writer() {
        return writer;
    }

    Optional<IndexPosition> position() {
        return CommitData.position(writer);
    }

    /**
     * Keeps what was written.
     *
     * @return whether it did; not while there are traces of what must not be kept, for a start from
     *     here would not know of them
     */
    boolean keep(IndexPosition position) throws IOException {
        if (forgetting.isUnderWay()) {
            return false;
        }
        CommitData.write(position, writer);
        writer.commit();
        return true;
    }

    /**
     * Takes changes, in order.
     *
     * @param shown the newest state that searches see
     */
    void apply(List<ArticleChange> changes, IndexSearcher shown) throws IOException {
        for (ArticleChange change : changes) {
            ArticleId id = change.article();
            Integer held = unseen.get(id);
            if (change.revision() > (held == null ? revision(id, shown) : held)) {
                apply(change);
                unseen.put(id, change.revision());
            }
        }
    }

    private void apply(ArticleChange change) throws IOException {
        Term id = id(change.article());
        if (change instanceof ArticlePublished published) {
            writer.updateDocument(
                    id,
                    ArticleDocument.of(
                            published.article(), published.revision(), published.content()));
        } else if (change instanceof ArticleRevised revised) {
            writer.updateDocument(
                    id,
                    ArticleDocument.of(revised.article(), revised.revision(), revised.content()));
        } else if (change instanceof ArticleWithdrawn withdrawn) {
            writer.updateDocument(
                    id, ArticleDocument.gone(withdrawn.article(), withdrawn.revision()));
        }
    }

    /** The revision that is shown of an article; 0 when there is none. */
    private static int revision(ArticleId id, IndexSearcher shown) throws IOException {
        for (LeafReaderContext leaf : shown.getIndexReader().leaves()) {
            int document = LiveTerms.document(leaf.reader(), id(id), false);
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                NumericDocValues revisions = DocValues.getNumeric(leaf.reader(), Names.REVISION);
                return revisions.advanceExact(document) ? (int) revisions.longValue() : 0;
            }
        }
        return 0;
    }

    /** Forgets articles; the segments they stood in are written anew beside everything else. */
    void forget(List<ArticleId> articles) throws IOException {
        writer.deleteDocuments(articles.stream().map(IndexContents::id).toArray(Term[]::new));
        articles.forEach(article -> unseen.put(article, 0));
        forgetting.begin(articles);
    }

    void clear() throws IOException {
        writer.deleteAll();
        forgetting.clear();
        unseen.clear();
        CommitData.clear(writer);
    }

    /** Searches see all that was written. */
    void shown() {
        unseen.clear();
    }

    /** What finds an article. */
    static Term id(ArticleId id) {
        return new Term(Names.ID, id.toString());
    }
}
