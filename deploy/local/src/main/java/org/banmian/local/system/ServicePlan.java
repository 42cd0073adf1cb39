package org.banmian.local.system;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;

/**
 * How a service is started.
 *
 * @param part which service
 * @param programs where it lies
 * @param ports where it listens
 * @param pace what its JVM is set for
 * @param environment what only this service is told
 */
record ServicePlan(
        Part part, Programs programs, Ports ports, Pace pace, Map<String, String> environment) {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Where a service listens, on the loopback address.
     *
     * @param http for everybody
     * @param management for health and metrics
     */
    record Ports(int http, int management) {}

    /**
     * The command's words: those of {@code java -jar}, but for the class that watches the parent.
     *
     * @throws IOException if the service's jar cannot be read
     */
    List<String> command() throws IOException {
        Attributes manifest = programs.manifest(part);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JvmOptions.of(part, pace));
        String opened = manifest.getValue("Add-Opens");
        if (opened != null) {
            for (String each : opened.split(" ", -1)) {
                words.addAll(List.of("--add-opens", each + "=ALL-UNNAMED"));
            }
        }
        words.addAll(List.of("-cp", jar() + File.pathSeparator + programs.watchJar()));
        words.addAll(List.of(WatchJar.mainClass(), manifest.getValue("Main-Class")));
        return words;
    }

    /** What only this service's command line holds. */
    String jar() {
        return programs.jar(part).toString();
    }

    /** What the service is told. */
    Map<String, String> allEnvironment() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", LOOPBACK);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
        all.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        all.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
        // Nobody spreads load over these, so nobody has to be told before they go.
        all.put("QUARKUS_SHUTDOWN_DELAY", "0S");
        all.put("QUARKUS_SHUTDOWN_TIMEOUT", "4S");
        // Else the C library keeps an arena per thread.
        all.put("MALLOC_ARENA_MAX", "2");
        return all;
    }
}
