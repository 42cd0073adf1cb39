package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.banmian.local.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged services as they are started in production, by somebody who forgot the keys. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class KeylessStartIT {

    @TempDir Path folder;

    @Test
    void withoutAKeyItDoesNotStartAndSaysHowToMakeOne() throws Exception {
        assertRefused("ingest-service", Map.of(), "./banmian key create");
    }

    @Test
    void openItDoesNotStartWhereOthersReachIt() throws Exception {
        assertRefused(
                "ingest-service",
                Map.of("BANMIAN_INGEST_ACCESS_OPEN", "true", "QUARKUS_HTTP_HOST", "0.0.0.0"),
                "loopback address only");
    }

    @Test
    void withoutAKeyNobodyReadsUnlessThatIsSaid() throws Exception {
        assertRefused(
                "store-service",
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/banmian"),
                "banmian.store.access.open=true");
    }

    private void assertRefused(String program, Map<String, String> environment, String why)
            throws Exception {
        Path jar =
                Checkout.find()
                        .root()
                        .resolve(program + "/target/quarkus-app/quarkus-run.jar")
                        .toAbsolutePath();
        ProcessBuilder service =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dquarkus.http.port=0",
                                "-Dquarkus.management.port=0",
                                "-jar",
                                jar.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        service.environment().putAll(environment);
        Process started = service.start();
        try {
            String said =
                    new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(started.waitFor()).isNotZero();
            assertThat(said).contains(why);
        } finally {
            started.destroyForcibly();
        }
    }
}
