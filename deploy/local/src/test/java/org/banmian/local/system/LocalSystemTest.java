package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.banmian.embedded.PartFolder;
import org.banmian.embedded.StartFailedException;
import org.banmian.local.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

    @TempDir private Path folder;

    @Test
    void twoLaunchersNeverShareADataFolder() {
        try (PartFolder held = PartFolder.open("banmian", folder.resolve("data"))) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartFailedException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining(held.resolve("").toString());
        }
    }

    @Test
    void aCheckoutThatWasNotBuiltIsNamedAndItsFolderLetGo() {
        assertThatThrownBy(this::start).hasMessageContaining("build the checkout first");
        assertThatThrownBy(this::start).hasMessageContaining("build the checkout first");
    }

    private LocalSystem start() throws InterruptedException {
        return LocalSystem.start(
                new LocalSettings(
                        new Checkout(folder.resolve("checkout")),
                        folder.resolve("data"),
                        note -> {}));
    }
}
