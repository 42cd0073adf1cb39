package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keywords and summaries beside those an archivist would take. */
class ArchivistTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final List<Filed> ARTICLES = new ArrayList<>();
    private static final int FIRST = 5;

    /** An article, what is read in it, and what is accepted. */
    private record Filed(ArticleText text, Annotations read, Labels labels) {}

    private static final class Labels {
        private final Set<String> musts = new HashSet<>();
        private final Set<String> accepted = new HashSet<>();
        private final Set<String> best = new HashSet<>();
        private final Set<String> idle = new HashSet<>();
    }

    @BeforeAll
    static void read() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Tables.lines("archivist.txt")) {
            if (line.startsWith("=") && !lines.isEmpty()) {
                ARTICLES.add(filed(lines));
                lines.clear();
            }
            lines.add(line);
        }
        ARTICLES.add(filed(lines));
    }

    private static Filed filed(List<String> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).substring(2)).append('\n');
        List<ArticleText.Part> parts = new ArrayList<>();
        parts.add(new ArticleText.Part(PieceRole.HEADLINE, new Span(0, lines.get(0).length() - 2)));
        Labels labels = new Labels();
        int start = text.length();
        for (String line : lines.subList(1, lines.size())) {
            String rest = line.length() > 2 ? line.substring(2) : "";
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case 'K' -> labels.musts.addAll(List.of(rest.split(" ")));
                case 'A' -> labels.accepted.addAll(List.of(rest.split(" ")));
                case '!' -> labels.best.add(rest);
                case '-' -> labels.idle.add(rest);
                default -> {}
            }
            if (line.startsWith("!") || line.startsWith("+") || line.startsWith("-")) {
                text.append(rest);
            } else if (text.length() > start) {
                parts.add(
                        new ArticleText.Part(PieceRole.PARAGRAPH, new Span(start, text.length())));
                start = text.append('\n').length();
            }
        }
        ArticleText article = new ArticleText(text.toString(), parts, List.of());
        return new Filed(article, READER.read(article, ReadingContext.UNKNOWN), labels);
    }

    private static List<String> keywords(Filed article) {
        return article.read().keywords().stream().map(Keyword::text).toList();
    }

    @Test
    void theFirstKeywordsAreOnesAnArchivistAccepts() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(15);
        List<String> wrong = new ArrayList<>();
        for (Filed article : ARTICLES) {
            List<String> words = keywords(article);
            assertThat(words).hasSizeGreaterThanOrEqualTo(FIRST);
            for (String word : words.subList(0, FIRST)) {
                if (!article.labels().musts.contains(word)
                        && !article.labels().accepted.contains(word)) {
                    wrong.add(word + " of " + words);
                }
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (ARTICLES.size() * FIRST * 0.2));
    }

    @Test
    void theKeywordsThatMustBeFoundAreFound() {
        List<String> missing = new ArrayList<>();
        int musts = 0;
        for (Filed article : ARTICLES) {
            List<String> words = keywords(article);
            musts += article.labels().musts.size();
            for (String must : article.labels().musts) {
                if (!words.contains(must)) {
                    missing.add(must + " in " + words);
                }
            }
        }
        assertThat(missing).as("missing of %d", musts).hasSizeLessThanOrEqualTo(musts / 6);
    }

    @Test
    void aSummaryTellsWhatHappenedAndNotWhatSurroundsIt() {
        List<String> missing = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        int sentences = 0;
        for (Filed article : ARTICLES) {
            List<String> taken =
                    article.read().summary().stream()
                            .map(span -> span.in(article.text().text()))
                            .toList();
            sentences += taken.size();
            for (String sentence : article.labels().best) {
                if (taken.stream().noneMatch(sentence::endsWith)) {
                    missing.add(sentence + " in " + taken);
                }
            }
            taken.stream().filter(article.labels().idle::contains).forEach(idle::add);
        }
        assertThat(missing).isEmpty();
        assertThat(idle).as("idle of %d", sentences).hasSizeLessThanOrEqualTo(sentences / 20);
    }
}
