package org.banmian.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy.OneMerge;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.banmian.contract.page.ArticleId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgettingTest {

    private static final String SECRET = "SecretWordThatMustGo";
    private static final ArticleId GONE = ArticleId.parse("llrb/2022-12-02/1/1");

    private final Directory directory = new ByteBuffersDirectory();
    private final HeldMerges scheduler = new HeldMerges();
    private IndexWriter writer;
    private Forgetting forgetting;

    @BeforeEach
    void open() throws IOException {
        TieredMergePolicy tiers = new TieredMergePolicy();
        tiers.setForceMergeDeletesPctAllowed(0);
        // Two segments at most in a merge, so that there are many merges.
        tiers.setMaxMergeAtOnce(2);
        tiers.setSegmentsPerTier(100);
        OneAtATime merges = new OneAtATime(tiers);
        writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig()
                                .setMergePolicy(merges)
                                .setMergeScheduler(scheduler)
                                .setUseCompoundFile(false));
        forgetting = new Forgetting(writer, merges);
    }

    @AfterEach
    void close() throws IOException {
        scheduler.held.countDown();
        writer.rollback();
    }

    @Test
    void whatAMergeCarriesOnThatBeganBeforeIsForgottenAllTheSame() throws Exception {
        addSegment(GONE, SECRET);
        addSegment(ArticleId.parse("llrb/2022-12-02/1/2"), "other");
        writer.forceMerge(1, false);
        scheduler.begun.await();

        forget();
        await().during(Duration.ofSeconds(1)).until(forgetting::isUnderWay);
        scheduler.held.countDown();

        awaitGone();
    }

    @Test
    void whatIsNeverMergedByItselfIsForgotten() throws Exception {
        scheduler.held.countDown();
        for (int i = 1; i <= 20; i++) {
            addSegment(ArticleId.parse("llrb/2022-12-02/1/" + i), i == 1 ? SECRET : "other");
            writer.updateDocument(
                    IndexContents.id(ArticleId.parse("llrb/2022-12-02/2/" + i)), new Document());
        }

        forget();

        awaitGone();
    }

    @Test
    void whatWasNotThereIsForgottenAtOnce() throws Exception {
        forget();

        awaitGone();
    }

    @Test
    void whatIsWrittenUnderTheSameIdIsNoTrace() throws Exception {
        scheduler.held.countDown();
        addSegment(GONE, SECRET);
        forget();
        addSegment(GONE, "new");

        awaitGone();
    }

    private void addSegment(ArticleId id, String text) throws IOException {
        for (int i = 0; i < 10; i++) {
            Document other = new Document();
            other.add(new StringField(Names.ID, id + "." + i, Store.YES));
            writer.addDocument(other);
        }
        Document document = new Document();
        document.add(new StringField(Names.ID, id.toString(), Store.YES));
        // Long, because what is kept of short ones is cut into blocks of a few bytes.
        document.add(new StoredField(Names.TEXT, text + " ".repeat(5_000) + text));
        writer.addDocument(document);
        writer.commit();
    }

    private void forget() throws IOException {
        writer.deleteDocuments(IndexContents.id(GONE));
        forgetting.begin(List.of(GONE));
    }

    private void awaitGone() throws IOException {
        await().until(() -> !forgetting.isUnderWay());
        writer.commit();
        assertThat(filesWith(SECRET)).isEmpty();
    }

    private List<String> filesWith(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : directory.listAll()) {
            try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
                byte[] bytes = new byte[Math.toIntExact(input.length())];
                input.readBytes(bytes, 0, bytes.length);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Merges that are under way until they may go on. */
    private static final class HeldMerges extends ConcurrentMergeScheduler {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch held = new CountDownLatch(1);

        @Override
        public Directory wrapForMerge(OneMerge merge, Directory in) {
            return new FilterDirectory(super.wrapForMerge(merge, in)) {
                @Override
                public IndexOutput createOutput(String name, IOContext context) throws IOException {
                    begun.countDown();
                    try {
                        held.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return super.createOutput(name, context);
                }
            };
        }
    }
}
