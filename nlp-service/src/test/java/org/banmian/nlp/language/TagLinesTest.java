package org.banmian.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TagLinesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TagLines TAG = new TagLines(new LanguageReader());

    private static String tag(String lines) throws IOException {
        StringWriter out = new StringWriter();
        TAG.tag(new StringReader(lines), out);
        return out.toString();
    }

    @Test
    void everyLineGetsItsAnswerUnderItsId() throws IOException {
        String[] answers =
                tag("{\"id\":\"a\",\"text\":\"记者王涛在北京采访。\",\"more\":1}\n\n{\"id\":7,\"text\":\"\"}\n")
                        .split("\n");
        assertThat(answers).hasSize(2);
        JsonNode first = JSON.readTree(answers[0]);
        assertThat(first.get("id").textValue()).isEqualTo("a");
        assertThat(first.get("entities").toString()).isEqualTo("[[2,4,\"PER\"],[5,7,\"LOC\"]]");
        assertThat(first.get("tokens").get(0).toString()).isEqualTo("[0,2,\"nnt\"]");
        JsonNode second = JSON.readTree(answers[1]);
        assertThat(second.get("id").intValue()).isEqualTo(7);
        assertThat(second.get("tokens")).isEmpty();
    }

    @Test
    void numberedLinesOfOneTextAreReadTogetherAndOthersAlone() throws IOException {
        String first = "{\"id\":\"p-1\",\"text\":\"交口县党建工作扎实\"}\n";
        String second = "\",\"text\":\"为交口提供绿电\"}\n";
        assertThat(tag(first + "{\"id\":\"p-2" + second)).contains("[[1,3,\"LOC\"]]");
        assertThat(tag(first + "{\"id\":\"q-2" + second)).doesNotContain("[[1,3,\"LOC\"]]");
    }

    @Test
    void theAnswersBeforeABadLineAreWritten() {
        StringWriter out = new StringWriter();
        assertThatThrownBy(
                        () ->
                                TAG.tag(
                                        new StringReader(
                                                "{\"id\":\"a-1\",\"text\":\"好\"}\n{oops\n"),
                                        out))
                .isInstanceOf(TagLines.BadLineException.class);
        assertThat(out.toString()).startsWith("{\"id\":\"a-1\"");
    }

    @Test
    void aLineThatIsNoJsonIsNamedByItsNumber() {
        assertThatThrownBy(() -> tag("{\"id\":1,\"text\":\"好\"}\n\n{oops\n"))
                .isInstanceOf(TagLines.BadLineException.class)
                .hasMessageStartingWith("line 3 is no JSON");
    }

    @Test
    void aLineWithoutTextOrIdSaysWhatItMustHave() {
        assertThatThrownBy(() -> tag("{\"id\":1}"))
                .hasMessage("line 1 must be an object with a string \"text\"");
        assertThatThrownBy(() -> tag("[1]")).hasMessageContaining("must be an object");
        assertThatThrownBy(() -> tag("{\"text\":\"好\"}"))
                .hasMessageContaining("must have an \"id\"");
    }
}
