package org.banmian.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    @TempDir private Path folder;

    @Test
    void aBuildTakesNothingAwayFromARunningSystem() throws IOException {
        packageAll();
        Programs programs = copy();
        Path library = checkout().resolve("store-service/target/quarkus-app/lib/some.txt");
        Files.delete(library);
        Files.writeString(library, "rebuilt");

        assertThat(programs.jar(Part.STORE).resolveSibling("lib/some.txt")).hasContent("library");
    }

    @Test
    void theNextStartTakesWhatIsBuiltNow() throws IOException {
        packageAll();
        copy();
        Path library = checkout().resolve("store-service/target/quarkus-app/lib/some.txt");
        Files.delete(library);
        Files.writeString(library, "rebuilt");

        assertThat(copy().jar(Part.STORE).resolveSibling("lib/some.txt")).hasContent("rebuilt");
    }

    @Test
    void aServiceThatWasNotBuiltIsNamed() throws IOException {
        FakeService.packageAs(Part.INGEST, checkout());

        assertThatThrownBy(this::copy).hasMessageContaining("nlp-service");
    }

    private void packageAll() throws IOException {
        for (Part service : new Part[] {Part.INGEST, Part.NLP, Part.STORE}) {
            FakeService.packageAs(service, checkout());
        }
    }

    private Programs copy() throws IOException {
        return Programs.copy(checkout(), folder.resolve("programs"));
    }

    private Path checkout() {
        return folder.resolve("checkout");
    }
}
