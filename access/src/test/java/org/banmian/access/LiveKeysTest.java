package org.banmian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveKeysTest {

    @TempDir private Path folder;

    private final RecordingAudit audit = new RecordingAudit();
    private final List<String> complaints = new ArrayList<>();
    private Path path;
    private KeyFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("keys");
        file = new KeyFile(path);
    }

    @Test
    void aChangedFileCountsFromTheNextLookAndIsNoted() throws IOException {
        ApiKey press = Keys.key("press-1", "llrb", Keys.FIRST);
        file.write(new KeyRing(List.of(press, Keys.key("old", "*", Keys.FIRST))));
        LiveKeys keys = live();
        assertThat(audit.events).isEmpty();

        file.write(
                new KeyRing(List.of(press.revoked(Keys.MADE), Keys.key("new", "*", Keys.SECOND))));
        keys.look();
        file.write(keys.get().with(Keys.key("new", "llrb", Keys.SECOND)));
        keys.look();
        keys.look();

        assertThat(audit.lines())
                .containsExactly(
                        "key-made new null",
                        "key-revoked press-1 null",
                        "key-gone old null",
                        "key-changed new null");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBrokenFileKeepsTheKeysAndIsSaidOnceUntilItIsWhole() throws IOException {
        file.write(new KeyRing(List.of(Keys.key("press-1", "llrb", Keys.FIRST))));
        LiveKeys keys = live();

        Files.writeString(path, "press-1.publica");
        keys.look();
        keys.look();
        Files.delete(path);
        keys.look();

        assertThat(keys.get().find("press-1")).isPresent();
        assertThat(complaints).hasSize(1);

        file.write(KeyRing.EMPTY);
        keys.look();
        Files.writeString(path, "broken again");
        keys.look();

        assertThat(keys.get().find("press-1")).isEmpty();
        assertThat(complaints).hasSize(2);
    }

    @Test
    void aFileThatComesLaterIsRead() throws IOException {
        LiveKeys keys = live();
        keys.look();
        assertThat(keys.get().opensAnything()).isFalse();

        file.write(new KeyRing(List.of(Keys.key("press-1", "llrb", Keys.FIRST))));
        keys.look();

        assertThat(keys.get().opensAnything()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aBrokenFileStopsTheStart() throws IOException {
        Files.writeString(path, "broken");

        assertThatIOException().isThrownBy(this::live).withMessageContaining(path.toString());
    }

    private LiveKeys live() throws IOException {
        return LiveKeys.open(file, audit, complaints::add);
    }
}
