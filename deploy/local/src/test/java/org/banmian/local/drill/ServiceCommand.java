package org.banmian.local.drill;

import java.nio.file.Path;
import java.util.List;
import org.banmian.local.system.Part;

/** How a drill starts a service beside those of a system: nobody starts that one again. */
final class ServiceCommand {

    private ServiceCommand() {}

    /**
     * The words of the command.
     *
     * @param data the system's, which has a copy of its programs
     * @param heap at most, such as {@code 256m}
     */
    static List<String> of(Part service, Path data, String heap) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-jar",
                data.resolve("programs/" + service + "/quarkus-run.jar").toString());
    }
}
