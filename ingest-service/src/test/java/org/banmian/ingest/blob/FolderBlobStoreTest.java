package org.banmian.ingest.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderBlobStoreTest extends BlobStoreContract {

    private static final Instant NOW = Instant.parse("2022-12-02T08:00:00Z");

    @TempDir private Path folder;

    @Override
    protected BlobStore store() throws IOException {
        return FolderBlobStore.open(folder, NOW);
    }

    @Test
    void whatAKilledProcessWasWritingIsClearedAwayAndWhatOthersWriteIsNot() throws IOException {
        store();
        Path left = file("left", NOW.minus(Duration.ofHours(2)));
        Path others = file("others", NOW.minus(Duration.ofMinutes(1)));

        BlobStore store = store();

        assertThat(left).doesNotExist();
        assertThat(others).exists();
        assertThat(store.list("")).isEmpty();
    }

    @Test
    void aFailedWriteLeavesWhatWasThereAndNothingElse() throws IOException {
        BlobStore store = store();
        store.put("a/b/c", new byte[1]);

        assertThatExceptionOfType(BlobStoreException.class)
                .isThrownBy(() -> store.put("a/b", new byte[2]));

        assertThat(store.list("a/b")).containsExactly("c");
        assertThat(folder.resolve(".incoming")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../../x", "a//b", "a/", ".incoming/x"})
    void aNameThatLeavesTheFolderIsNone(String name) throws IOException {
        BlobStore store = store();

        assertThatIllegalArgumentException().isThrownBy(() -> store.put(name, new byte[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> store.get(name));
    }

    private Path file(String name, Instant modified) throws IOException {
        Path file = Files.createFile(folder.resolve(".incoming").resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }
}
