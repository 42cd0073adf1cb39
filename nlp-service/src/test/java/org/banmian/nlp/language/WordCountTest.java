package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class WordCountTest {

    private static final LanguageReader READER = new LanguageReader();

    private static byte[] count(String... texts) throws IOException {
        WordCount count = new WordCount(READER);
        StringBuilder lines = new StringBuilder();
        for (String text : texts) {
            lines.append("{\"text\":\"").append(text).append("\"}\n\n");
        }
        count.add(new StringReader(lines.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        count.write(out, 1);
        return out.toByteArray();
    }

    @Test
    void aWordInManyArticlesWeighsLessThanAWordInFew() throws IOException {
        DocumentFrequencies counted =
                DocumentFrequencies.read(
                        new ByteArrayInputStream(count("企业招聘人才", "企业扩大生产，企业增效", "企业搬迁")));

        assertThat(counted.weight("企业")).isZero();
        assertThat(counted.weight("人才")).isPositive();
    }

    @Test
    void traditionalArticlesCountWithSimplifiedOnes() throws IOException {
        DocumentFrequencies counted =
                DocumentFrequencies.read(new ByteArrayInputStream(count("企業擴大生產", "企业搬迁")));

        assertThat(counted.weight("企业")).isZero();
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        assertThat(count("企业招聘人才", "企业搬迁")).isEqualTo(count("企业招聘人才", "企业搬迁"));
    }

    @Test
    void aLineWithoutTextIsNamed() {
        WordCount count = new WordCount(READER);
        assertThatThrownBy(() -> count.add(new StringReader("{\"text\":\"a\"}\n{\"id\":1}\n")))
                .hasMessageStartingWith("line 2");
    }
}
