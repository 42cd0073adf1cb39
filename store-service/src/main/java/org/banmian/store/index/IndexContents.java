package org.banmian.store.index;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.IndexPosition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is in an index, as its one writer sees it. The position is kept in the index's own commit,
 * so that both are kept or neither.
 */
final class IndexContents {

    private static final Logger LOG = Logger.getLogger(IndexContents.class);

    /** Rises whenever articles are indexed in another way; an older index is built anew. */
    private static final String FORM = "1";

    private static final String FORM_KEY = "form";
    private static final String TOPIC_KEY = "topic";
    private static final String OFFSET_KEY = "offset.";
    private static final double BUFFER_MEGABYTES = 32;

    private final IndexWriter writer;

    /** Revisions that were written and are not shown yet. */
    private final Map<ArticleId, Integer> unseen = new HashMap<>();

    private IndexContents(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * Opens what is there, or begins anew if that cannot be read or was written in another form.
     */
    static IndexContents open(Directory directory) throws IOException {
        try {
            IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND));
            if (FORM.equals(kept(writer).get(FORM_KEY))) {
                return new IndexContents(writer);
            }
            writer.rollback();
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
        return new IndexContents(new IndexWriter(directory, config(OpenMode.CREATE)));
    }

    /** Nothing else in the folder is touched: somebody may have named the wrong one. */
    private static boolean isOfAnIndex(String file) {
        return file.startsWith(IndexFileNames.SEGMENTS)
                || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
    }

    private static IndexWriterConfig config(OpenMode mode) {
        // What is forgotten goes from every segment it stands in, however few of its articles.
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig()
                .setMergePolicy(merges)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    private static Map<String, String> kept(IndexWriter writer) {
        Map<String, String> kept = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(each -> kept.put(each.getKey(), each.getValue()));
        }
        return kept;
    }

    IndexWriter writer() {
        return writer;
    }

    Optional<IndexPosition> position() {
        Map<String, String> kept = kept(writer);
        String topic = kept.get(TOPIC_KEY);
        if (topic == null) {
            return Optional.empty();
        }
        Map<Integer, Long> next = new HashMap<>();
        kept.forEach(
                (key, value) -> {
                    if (key.startsWith(OFFSET_KEY)) {
                        next.put(
                                Integer.valueOf(key.substring(OFFSET_KEY.length())),
                                Long.valueOf(value));
                    }
                });
        return Optional.of(new IndexPosition(topic, next));
    }

    void keep(IndexPosition position) throws IOException {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(FORM_KEY, FORM);
        data.put(TOPIC_KEY, position.topic());
        position.next().forEach((each, next) -> data.put(OFFSET_KEY + each, next.toString()));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
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
        BytesRef term = id(id).bytes();
        for (LeafReaderContext leaf : shown.getIndexReader().leaves()) {
            int doc = document(leaf, term);
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                NumericDocValues revisions = DocValues.getNumeric(leaf.reader(), Names.REVISION);
                return revisions.advanceExact(doc) ? (int) revisions.longValue() : 0;
            }
        }
        return 0;
    }

    private static int document(LeafReaderContext leaf, BytesRef term) throws IOException {
        if (leaf.reader().terms(Names.ID) == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        TermsEnum terms = leaf.reader().terms(Names.ID).iterator();
        if (!terms.seekExact(term)) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        PostingsEnum docs = terms.postings(null, PostingsEnum.NONE);
        int doc = docs.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && !isLive(leaf, doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }

    private static boolean isLive(LeafReaderContext leaf, int doc) {
        @Nullable Bits live = leaf.reader().getLiveDocs();
        return live == null || live.get(doc);
    }

    /** Forgets articles; the segments they stood in are written anew, so that no trace is left. */
    void forget(List<ArticleId> articles) throws IOException {
        writer.deleteDocuments(articles.stream().map(IndexContents::id).toArray(Term[]::new));
        articles.forEach(unseen::remove);
        writer.forceMergeDeletes();
    }

    void clear() throws IOException {
        writer.deleteAll();
        unseen.clear();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }

    /** Searches see all that was written. */
    void shown() {
        unseen.clear();
    }

    private static Term id(ArticleId id) {
        return new Term(Names.ID, id.toString());
    }
}
