package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banmian.contract.article.Annotation;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Span;
import org.banmian.contract.article.Token;
import org.banmian.contract.page.PublicationSettings;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {

    private static final LanguageReader READER = new LanguageReader();
    private static final ReadingContext CONTEXT =
            new ReadingContext(
                    LocalDate.of(2022, 12, 2),
                    new PublicationSettings("吕梁日报", "141100", "zh-Hans", "Asia/Shanghai"));

    private static Annotations read(String text) {
        return READER.read(ArticleText.plain(text), CONTEXT);
    }

    private static String words(String text) {
        return read(text).tokens().stream()
                .map(token -> text.substring(token.start(), token.end()))
                .collect(Collectors.joining("|"));
    }

    @Test
    void everyCharacterThatIsNotBlankStandsInExactlyOneToken() {
        for (int seed = 0; seed < 800; seed++) {
            String text = AnyText.of(seed, 40);
            Annotations read = read(text);
            if (read.language().startsWith("zh")) {
                assertThat(covered(text, read.tokens())).as("seed %d", seed).isEqualTo(solid(text));
            }
        }
    }

    @Test
    void everyAnnotationLiesInsideItsTextAndStartsAndEndsOnWholeCharacters() {
        for (int seed = 0; seed < 800; seed++) {
            String text = AnyText.of(seed, 40);
            for (Annotation each : all(read(text))) {
                String cut = text.substring(each.start(), each.end());
                assertThat(cut).as("seed %d: %s", seed, each).isNotBlank();
                assertThat(Character.isLowSurrogate(cut.charAt(0))).isFalse();
                assertThat(Character.isHighSurrogate(cut.charAt(cut.length() - 1))).isFalse();
            }
        }
    }

    @Test
    void oneSentenceOfAHundredThousandCharactersIsReadInBoundedTime() {
        for (String scrap : List.of("王", "县", "市委书记张", "1", "年", "一", "村党支部", "a1", "😀", "、王五")) {
            String text = scrap.repeat(100_000 / scrap.length());
            assertTimeout(Duration.ofSeconds(30), () -> read(text), scrap);
        }
    }

    @Test
    void anEmptyTextHasNothingToRead() {
        assertThat(all(read(""))).isEmpty();
        assertThat(all(read(" \n　\t"))).isEmpty();
    }

    @Test
    void aNameBehindAWideBlankIsFound() {
        assertThat(words("图为会议现场。　李竹华　摄")).contains("李竹华");
    }

    @Test
    void traditionalTextIsReadThroughSimplifiedWithOffsetsToTheOriginal() {
        String text = "臺灣的企業也需要人才隊伍建設";
        assertThat(words(text)).isEqualTo("臺灣|的|企業|也|需要|人才|隊伍|建設");
        assertThat(read(text).language()).isEqualTo("zh-Hant");
    }

    @Test
    void aNameSaysHowItIsTyped() {
        assertThat(read("中阳的企业").entities().get(0).pinyin()).isEqualTo("zhong yang xian");
        assertThat(read("记者 王涛").entities().get(0).pinyin()).isEqualTo("wang tao");
    }

    @Test
    void otherLanguagesPassThroughAndSaySo() {
        Annotations english = read("Banmian reads newspapers, not 报 only.");
        assertThat(english.language()).isEqualTo("und");
        assertThat(all(english)).isEmpty();
        assertThat(read("これは日本語の文章です。東京に行きます。").language()).isEqualTo("und");
        assertThat(read("人才工作logo").language()).isEqualTo("zh-Hans");
    }

    @Test
    void eightThreadsGiveTheSameResultAsOne() throws Exception {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> AnyText.of(i, 80)).toList();
        List<Annotations> alone = texts.stream().map(LanguageReaderTest::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Annotations>> together = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (String text : texts) {
                    together.add(threads.submit(() -> read(text)));
                }
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Annotation> all(Annotations read) {
        List<Annotation> all = new ArrayList<>(read.tokens());
        all.addAll(read.entities());
        all.addAll(read.times());
        all.addAll(read.quantities());
        for (Span span : read.summary()) {
            all.add(new Token(span.start(), span.end(), "w"));
        }
        return all;
    }

    private static String covered(String text, List<Token> tokens) {
        return tokens.stream()
                .map(token -> solid(text.substring(token.start(), token.end())))
                .collect(Collectors.joining());
    }

    private static String solid(String text) {
        return text.chars()
                .filter(c -> !Chars.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
