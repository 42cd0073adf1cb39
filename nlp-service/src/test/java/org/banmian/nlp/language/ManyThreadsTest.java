package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.page.PublicationSettings;
import org.junit.jupiter.api.Test;

/**
 * Eight threads read the same pages as one: sentences of the seeds in ever other order, with
 * made-up scraps among them. {@code -Dmanythreads.pages} says how many; with {@code -Pendurance}
 * 1,000.
 */
class ManyThreadsTest {

    private static final int PAGES = Integer.getInteger("manythreads.pages", 150);
    private static final int THREADS = 8;
    private static final LanguageReader READER = new LanguageReader();
    private static final ReadingContext CONTEXT =
            new ReadingContext(
                    LocalDate.of(2022, 12, 2), new PublicationSettings(null, "141100", null, null));

    @Test
    void eightThreadsGiveTheSameResultAsOneOnEveryPage() throws Exception {
        List<List<ArticleText>> pages = pages();
        List<List<Annotations>> alone = new ArrayList<>();
        pages.forEach(page -> alone.add(READER.readPage(page, CONTEXT)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Annotations>>> together = new ArrayList<>();
            for (List<ArticleText> page : pages) {
                together.add(threads.submit(() -> READER.readPage(page, CONTEXT)));
            }
            for (int i = 0; i < PAGES; i++) {
                assertThat(together.get(i).get()).as("page %d", i).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<List<ArticleText>> pages() throws IOException {
        List<String> sentences = sentences();
        List<List<ArticleText>> pages = new ArrayList<>();
        for (int number = 0; number < PAGES; number++) {
            Random random = new Random(number);
            List<ArticleText> page = new ArrayList<>();
            for (int article = 0; article < 4; article++) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < 12; i++) {
                    text.append(sentences.get(random.nextInt(sentences.size())));
                }
                text.append(AnyText.of(random.nextLong(), 20));
                page.add(ArticleText.plain(text.toString()));
            }
            pages.add(page);
        }
        return pages;
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "seeds"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file).replace("\n", "");
                sentences.addAll(List.of(text.split("(?<=。)")));
            }
        }
        sentences.sort(null);
        return sentences;
    }
}
