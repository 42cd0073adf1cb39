package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @TempDir private Path folder;

    private Path path;
    private KeyFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("sub/keys");
        file = new KeyFile(path);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        KeyRing keys =
                new KeyRing(
                        List.of(
                                Keys.key("press-1", "llrb,xyz", Keys.FIRST, Keys.SECOND),
                                Keys.key("gone", "*", Keys.THIRD).revoked(Keys.MADE),
                                Keys.key("by-certificate", "*"),
                                ApiKey.of(
                                        "office",
                                        Scope.ALL,
                                        Set.of(Right.TAKEDOWN),
                                        List.of(Keys.THIRD.hash(Keys.MADE)))));

        file.write(keys);

        assertThat(file.read().keys()).isEqualTo(keys.keys());
    }

    @Test
    void onlyItsOwnerReadsItAndItHoldsNoSecret() throws IOException {
        file.write(new KeyRing(List.of(Keys.key("press-1", "llrb", Keys.FIRST))));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(path)).doesNotContain(Keys.FIRST.token("").substring(1));
        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void noFileIsNoKeys() throws IOException {
        assertThat(file.read().keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "press-1=llrb",
                "press-1.scope=llrb",
                "press-1.publications=llrb\npress-1.publications=*",
                "press-1.rights=takedown",
                "press-1.publications=llrb\npress-1.rights=everything",
                "press-1.publications=llrb\npress-1.secrets=abc@2022-12-02T08:00:00Z",
                "press-1.publications=llrb\npress-1.secrets=c0ffee",
                "press-1.publications=llrb\npress-1.revoked=yesterday",
            })
    void whatIsWrongWithAFileIsSaidWithoutWhatIsInIt(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);

        assertThatIOException()
                .isThrownBy(file::read)
                .withMessageContaining("no key file")
                .withMessageMatching(".*(line [0-9]+|key press-1).*")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("c0ffee"));
    }
}
