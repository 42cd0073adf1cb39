package org.banmian.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banmian.local.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BanmianCommandTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:1");

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Stream<String> commands() {
        return BanmianCommand.line().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"));
    }

    @Test
    void theHelpNamesEveryCommandAndExitStatus() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains(
                        "demo", "up", "push", "watch", "key", "segment", "tag", "search", "status",
                        "tail")
                .contains("3   no running system");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHelps(String command) {
        assertThat(run(command, "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: banmian " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "push",
                "push 3.txt --publication llrb",
                "push nowhere/3.txt --publication llrb --date 2022-12-02",
                "search",
                "up --data",
                "demo --twice"
            })
    void aWrongCommandLineIsSaidToBeOne(String words) {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" ", -1)))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("banmian");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search 人才", "status", "tail"})
    void withoutARunningSystemItIsSaidHowToStartOne(String words) {
        List<String> all = Stream.concat(Stream.of(words.split(" ", -1)), data()).toList();

        assertThat(run(all.toArray(String[]::new))).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(err.toString()).contains("./banmian up");
    }

    @Test
    void aServiceThatDoesNotAnswerIsNamed() {
        assertThat(run("search", "人才", "--url", NOBODY.toString())).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(err.toString()).contains(NOBODY.toString());
    }

    @Test
    void anUploadToNobodyEndsWhenItsPatienceDoes() throws IOException {
        Path page = Files.writeString(folder.resolve("3.txt"), "文");
        String[] words = {
            "push",
            page.toString(),
            "--publication=llrb",
            "--date=2022-12-02",
            "--patience=0",
            "--url=" + NOBODY,
            "--data=" + folder
        };

        assertThat(run(words)).isEqualTo(ExitCode.UNREACHABLE);
    }

    @Test
    void pagesThatWouldOverwriteEachOtherAreRefused() throws IOException {
        Path one = Files.writeString(folder.resolve("3.txt"), "文");
        Path other = Files.writeString(folder.resolve("3.text"), "文");

        assertThat(run("segment", one.toString(), other.toString(), "--out", folder.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("3.json");
    }

    @Test
    void aPageThatCannotBeReadStopsNoOther() throws IOException {
        Path good = Files.writeString(folder.resolve("1.txt"), "本报讯 今天天气很好。");
        Path bad = Files.write(folder.resolve("2.txt"), new byte[] {(byte) 0xff, (byte) 0xff});
        Path answers = folder.resolve("out");

        assertThat(run("segment", good.toString(), bad.toString(), "--out", answers.toString()))
                .isEqualTo(ExitCode.PARTLY);
        assertThat(Files.readString(answers.resolve("1.json"))).contains("今天天气很好");
        assertThat(answers.resolve("2.json")).doesNotExist();
    }

    private Stream<String> data() {
        return Stream.of("--data", folder.toString());
    }

    @Test
    void aFileOfSeveralPagesIsCutIntoAsManyAnswers() throws IOException {
        Path answers = folder.resolve("answers");
        Path text = Files.writeString(folder.resolve("text.txt"), "甲版\n\f\f丙版\n");
        Path alto =
                Files.writeString(
                        folder.resolve("alto.xml"),
                        "<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String"
                                + " CONTENT='市委常委会召开会议'/></TextLine></TextBlock></PrintSpace>"
                                + "</Page></Layout></alto>");

        assertThat(run("segment", text.toString(), alto.toString(), "--out", answers.toString()))
                .isEqualTo(ExitCode.OK);

        try (Stream<Path> written = Files.list(answers)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("text-1.json", "text-3.json", "alto.json");
        }
    }

    private int run(String... words) {
        CommandLine line = BanmianCommand.line();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(words);
    }
}
