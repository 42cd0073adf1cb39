package org.banmian.local.system;

import java.util.ArrayList;
import java.util.List;

/** What the JVM of a service is given: small heaps, for all of them share one machine. */
final class JvmOptions {

    private JvmOptions() {}

    static List<String> of(Part service, Pace pace) {
        List<String> options = new ArrayList<>();
        options.addAll(heap(service));
        if (pace == Pace.QUICK_START || service == Part.INGEST) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        options.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dsun.stderr.encoding=UTF-8"));
        return options;
    }

    // What a service begins with is said too: the JVM would begin with a share of the machine's
    // memory, and never give it back.
    private static List<String> heap(Part service) {
        return switch (service) {
            case INGEST -> List.of("-Xms24m", "-Xmx192m");
            case NLP -> List.of("-Xms128m", "-Xmx512m");
            case STORE -> List.of("-Xms48m", "-Xmx256m");
            case KAFKA, POSTGRESQL ->
                    throw new IllegalArgumentException(service + " is no service");
        };
    }
}
