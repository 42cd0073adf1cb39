package org.banmian.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.banmian.local.Banmian;
import org.banmian.local.ExitCode;
import org.banmian.local.push.FakeIngest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that upload, as processes among others. */
class PushCommandTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ISSUE = "llrb/2022-12-02";

    @TempDir private Path folder;

    private final List<Process> started = new ArrayList<>();
    private FakeIngest ingest;

    @BeforeEach
    void start() throws IOException {
        ingest = FakeIngest.start();
    }

    @AfterEach
    void stop() {
        ingest.close();
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatWasAcknowledgedBeforeAKillIsNotSentAfterIt() throws Exception {
        for (int page = 1; page <= 20; page++) {
            write("pages/" + ISSUE + "/" + page + ".txt", "文" + page);
        }
        ingest.hold(10);
        Process first = run("push", "pages", "--parallel=1");
        await().atMost(LIMIT).until(() -> ingest.asked().size() == 11);
        first.destroyForcibly().waitFor();
        ingest.letGo();

        Process second = run("push", "pages");

        assertThat(exit(second)).isEqualTo(ExitCode.OK);
        assertThat(ingest.asked()).hasSize(21);
        assertThat(said(second)).filteredOn(line -> line.contains(" resumed ")).hasSize(10);
        assertThat(said(second)).filteredOn(line -> line.contains(" accepted ")).hasSize(10);
    }

    @Test
    void whatFailedIsToldLastAndTheExitStatusSaysSo() throws Exception {
        write("pages/" + ISSUE + "/1.txt", "文");
        write("pages/" + ISSUE + "/2.txt", "文");
        write("pages/" + ISSUE + "/news.txt", "文");
        ingest.refuse(422, "Nothing but blanks.");

        Process push = run("push", "pages", "--parallel=1");

        assertThat(exit(push)).isEqualTo(ExitCode.PARTLY);
        List<String> said = said(push);
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).startsWith(ISSUE + "/2 accepted ");
        assertThat(said.get(1)).startsWith(ISSUE + "/1 refused ").endsWith("Nothing but blanks.");
        assertThat(said.get(2)).startsWith("- unplaced ").contains("news.txt does not tell");
    }

    @Test
    void anIssueIsToldPageByPageToPeopleAndPrograms() throws Exception {
        Path zip = Files.write(folder.resolve("2022-12-02.zip"), new byte[] {'P', 'K', 3, 4});
        String answer =
                FakeIngest.issue(
                        ISSUE,
                        FakeIngest.accepted(ISSUE + "/1", "1.txt"),
                        FakeIngest.refused(ISSUE + "/2", "2.txt", 422, "Nothing but blanks."));
        ingest.answer(202, answer);
        ingest.answer(202, answer);

        Process people = run("push", zip.toString(), "--publication=llrb");
        assertThat(exit(people)).isEqualTo(ExitCode.PARTLY);
        assertThat(said(people))
                .containsExactly(
                        ISSUE + " partly " + zip + ": 1 of 2 pages accepted",
                        "    " + ISSUE + "/2 refused 2.txt: 422 Nothing but blanks.");

        Process programs = run("push", zip.toString(), "--publication=llrb", "--json");
        assertThat(exit(programs)).isEqualTo(ExitCode.PARTLY);
        JsonNode json = JsonMapper.builder().build().readTree(said(programs).get(0));
        assertThat(json.path("issue").asText()).isEqualTo(ISSUE);
        assertThat(json.path("accepted").asInt()).isEqualTo(1);
        assertThat(json.at("/refused/0/reason").asText()).isEqualTo("Nothing but blanks.");
    }

    @Test
    void aFollowedFolderIsPushedUntilASignalEndsIt() throws Exception {
        write("pages/" + ISSUE + "/1.txt", "文");
        Process watch = run("watch", "pages", "--settle=1");
        await().atMost(LIMIT).until(() -> ingest.asked().size() == 1);
        write("pages/" + ISSUE + "/2.txt", "文");
        await().atMost(LIMIT).until(() -> ingest.asked().size() == 2);
        await().atMost(LIMIT).until(() -> said(watch).size() == 2);

        watch.destroy();

        assertThat(watch.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(said(watch)).allMatch(line -> line.contains(" accepted "));
        Process push = run("push", "pages");
        assertThat(exit(push)).isEqualTo(ExitCode.OK);
        assertThat(ingest.asked()).hasSize(2);
    }

    @Test
    void aFolderWithNothingInItIsSaidToBeOne() throws Exception {
        Files.createDirectories(folder.resolve("pages"));

        assertThat(exit(run("push", "pages"))).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Process run(String... words) throws IOException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx64m",
                                "-XX:TieredStopAtLevel=1",
                                "-Dfile.encoding=UTF-8",
                                "-Dsun.stdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Banmian.class.getName()));
        line.addAll(List.of(words));
        line.add("--url=" + ingest.address());
        line.add("--data=" + folder.resolve("data"));
        Process process =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve("out" + started.size()).toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        started.add(process);
        return process;
    }

    private static int exit(Process process) throws InterruptedException {
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private List<String> said(Process process) throws IOException {
        return Files.readAllLines(folder.resolve("out" + started.indexOf(process)));
    }
}
