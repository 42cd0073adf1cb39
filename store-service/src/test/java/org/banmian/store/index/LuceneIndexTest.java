package org.banmian.store.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.ArticleIndex;
import org.banmian.store.search.ArticleSearch;
import org.banmian.store.search.ArticleSearchContract;
import org.banmian.store.search.ComposedArchive;
import org.banmian.store.search.Filters;
import org.banmian.store.search.IndexPosition;
import org.banmian.store.search.NameSuggestions;
import org.banmian.store.search.Order;
import org.banmian.store.search.query.Expression.Holds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends ArticleSearchContract {

    private static final IndexPosition POSITION =
            new IndexPosition(
                    "topic", Map.of(0, 5L, 3, 7L), Instant.parse("2022-12-02T04:00:00.123456Z"));

    @TempDir Path folder;
    private LuceneIndex index;

    @Override
    protected void open() {
        index = LuceneIndex.open(folder, "one", Duration.ofSeconds(5));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    protected ArticleIndex index() {
        return index;
    }

    @Override
    protected ArticleSearch search() {
        return index;
    }

    @Override
    protected NameSuggestions names() {
        return index;
    }

    @Test
    void whatIsKeptOutlivesAKillTogetherWithItsPosition() {
        index.keep(POSITION);
        index.apply(
                List.of(
                        ComposedArchive.published(
                                id("llrb/2021-01-01/1/1"), 1, article("没有保存", "没有保存"))));
        index.show();
        int kept = all(null, Filters.NONE).size() - 1;
        index.close();
        open();

        assertThat(index.position()).contains(POSITION);
        assertThat(all(null, Filters.NONE)).hasSize(kept);
        assertThat(all(new Holds("没有保存", null), Filters.NONE)).isEmpty();
    }

    @Test
    void whatWasNeverKeptBeginsAnew() {
        index.close();
        open();

        assertThat(index.position()).isEmpty();
        assertThat(all(null, Filters.NONE)).isEmpty();
    }

    @Test
    void aDamagedIndexBeginsAnew() throws IOException {
        index.keep(POSITION);
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        open();

        assertThat(index.position()).isEmpty();
        assertThat(all(null, Filters.NONE)).isEmpty();
    }

    @Test
    void anIndexThatLacksAFileBeginsAnew() throws IOException {
        index.keep(POSITION);
        index.close();
        try (Stream<Path> files = Files.list(folder)) {
            Path any =
                    files.filter(file -> !file.toString().contains("segments"))
                            .filter(file -> !file.toString().endsWith(".lock"))
                            .sorted()
                            .findFirst()
                            .orElseThrow();
            Files.delete(any);
        }
        open();

        assertThat(index.position()).isEmpty();
    }

    @Test
    void whatIsNoIndexIsLeftWhereItIs() throws IOException {
        Path foreign = Files.writeString(folder.resolve("accounts.txt"), "not ours");
        index.close();
        open();

        assertThat(foreign).hasContent("not ours");
    }

    @Test
    void aForgottenArticleLeavesNoTraceInTheFilesThoughAListBeganBefore() throws IOException {
        String secret = "SecretWordThatMustGo";
        ArticleId id = id("llrb/2021-01-01/1/1");
        // Long, because what is kept of short ones is cut into blocks of a few bytes; and among
        // others, so that few of its segment are deleted with it.
        String body = "正文".repeat(2_000);
        List<ArticleChange> together = new ArrayList<>(new ComposedArchive(8).articles(900, 950));
        together.add(ComposedArchive.published(id, 1, article(secret, body)));
        index.apply(together);
        index.show();
        index.keep(POSITION);

        assertThat(filesWith(secret)).isNotEmpty();
        assertThat(find(null, Order.RELEVANCE, 10, null).next()).isNotNull();

        index.forget(List.of(id));
        index.show();
        await().until(() -> index.keep(POSITION));

        assertThat(filesWith(secret)).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
