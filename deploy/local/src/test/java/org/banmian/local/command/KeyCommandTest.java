package org.banmian.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.local.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class KeyCommandTest {

    @TempDir private Path folder;

    private final StringWriter err = new StringWriter();
    private int status;

    @Test
    void aNewKeyIsPrintedOnceAndKeptAsAHash() throws IOException {
        String token = run("key create press-1 --publications llrb,llrb-evening");

        assertThat(token).matches("press-1\\.[A-Za-z0-9_-]{43}\n");
        assertThat(key().isOpenedBy(secret(token))).isTrue();
        assertThat(key().scope().toString()).isEqualTo("llrb,llrb-evening");
        assertThat(Files.readString(file())).doesNotContain(secret(token));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aScannerChangesOverWithBothSecretsAlive() throws IOException {
        String first = run("key create press-1 --publications *");
        String second = run("key rotate press-1");
        assertThat(key().isOpenedBy(secret(first))).isTrue();
        assertThat(key().isOpenedBy(secret(second))).isTrue();

        run("key revoke press-1 --old");

        assertThat(key().isOpenedBy(secret(first))).isFalse();
        assertThat(key().isOpenedBy(secret(second))).isTrue();
    }

    @Test
    void aRevokedKeyIsListedAsSuchAndItsIdIsTaken() throws IOException {
        run("key create press-1 --publications llrb --right takedown");
        run("key revoke press-1");

        assertThat(run("key list")).startsWith("press-1\tllrb\tpush,takedown\trevoked 2");
        run("key create press-1 --publications llrb");
        assertThat(status).isEqualTo(ExitCode.USAGE);
        run("key rotate press-1");
        assertThat(status).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aReadersKeyDoesNotPush() throws IOException {
        run("key create library --publications llrb --right read");

        assertThat(run("key list")).startsWith("library\tllrb\tread\t2");
    }

    @Test
    void aKeyForACertificateHasNoSecret() throws IOException {
        assertThat(run("key create station --publications * --certificate")).isEmpty();
        assertThat(run("key list")).isEqualTo("station\t*\tpush\tcertificate\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key",
                "key create press-1",
                "key create Press --publications llrb",
                "key create press-1 --publications LLRB",
                "key create press-1 --publications llrb --right everything",
                "key rotate nobody",
                "key revoke nobody"
            })
    void aWrongCommandLineIsSaidToBeOneAndMakesNothing(String words) {
        run(words);

        assertThat(status).isEqualTo(ExitCode.USAGE);
        assertThat(file()).doesNotExist();
    }

    private Path file() {
        return folder.resolve("keys");
    }

    private ApiKey key() throws IOException {
        return new KeyFile(file()).read().find("press-1").orElseThrow();
    }

    private static String secret(String token) {
        return token.strip().substring("press-1.".length());
    }

    private String run(String words) {
        CommandLine line = BanmianCommand.line();
        line.setErr(new PrintWriter(err));
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            String place = words.equals("key") ? "" : " --data " + folder;
            status = line.execute((words + place).split(" ", -1));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
