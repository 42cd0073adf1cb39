package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.page.PublicationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorTermsTest {

    private static final String TEXT = "推进领航工程建设，石楼融媒推出专题。";

    @TempDir Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static Annotations read(OperatorTerms terms, String publication) {
        ReadingContext context = new ReadingContext(null, PublicationSettings.UNKNOWN, publication);
        return new LanguageReader(terms, DocumentFrequencies.bundled())
                .read(ArticleText.plain(TEXT), context);
    }

    private static List<String> words(Annotations read) {
        return read.tokens().stream()
                .map(token -> TEXT.substring(token.start(), token.end()))
                .toList();
    }

    @Test
    void aTermStaysOneWordForEveryPublication() throws IOException {
        write("all.txt", "# works\n领航工程\n");

        assertThat(words(read(OperatorTerms.in(folder), "llrb"))).contains("领航工程");
        assertThat(words(read(OperatorTerms.NONE, "llrb"))).doesNotContain("领航工程");
    }

    @Test
    void aTermOfOnePublicationIsNoneOfAnother() throws IOException {
        write("llrb.txt", "领航工程\n");
        OperatorTerms terms = OperatorTerms.in(folder);

        assertThat(words(read(terms, "llrb"))).contains("领航工程");
        assertThat(words(read(terms, "other"))).doesNotContain("领航工程");
    }

    @Test
    void aTermMayBeAName() throws IOException {
        write("llrb.txt", "石楼融媒\torganisation\n");

        assertThat(read(OperatorTerms.in(folder), "llrb").entities())
                .containsExactly(
                        new Entity(
                                Entity.Kind.ORGANISATION,
                                9,
                                13,
                                null,
                                null,
                                null,
                                "shi lou rong mei"));
    }

    @Test
    void checksumsChangeWithWhatIsWritten() throws IOException {
        write("all.txt", "领航工程\n");
        OperatorTerms before = OperatorTerms.in(folder);
        write("all.txt", "先锋工程\n");

        assertThat(before.checksums()).containsOnlyKeys("terms/all");
        assertThat(OperatorTerms.in(folder).checksums()).isNotEqualTo(before.checksums());
    }

    @Test
    void nothingIsWrittenToTheFolder() throws IOException {
        write("all.txt", "领航工程\n");
        read(OperatorTerms.in(folder), "llrb");

        assertThat(folder)
                .isDirectoryContaining("glob:**all.txt")
                .isDirectoryNotContaining("glob:**.bin");
    }

    @Test
    void aBadLineIsNamed() throws IOException {
        write("all.txt", "领航工程\n石楼融媒\tcompany\n");

        assertThatThrownBy(() -> OperatorTerms.in(folder))
                .isInstanceOf(BadTermsException.class)
                .hasMessageContaining("all.txt line 2");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("all.txt"), "领航".getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> OperatorTerms.in(folder))
                .isInstanceOf(BadTermsException.class)
                .hasMessageContaining("UTF-8");
    }
}
