package org.banmian.local.system;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.banmian.embedded.broker.ParentWatch;
import org.banmian.local.child.WatchedProgram;

/**
 * A jar with the few classes of ours that run beside a service, and nothing else: the launcher's
 * own libraries must not come onto a service's class path.
 */
final class WatchJar {

    private static final List<Class<?>> CLASSES = List.of(WatchedProgram.class, ParentWatch.class);

    private WatchJar() {}

    /** The class whose {@code main} runs a program watched. */
    static String mainClass() {
        return WatchedProgram.class.getName();
    }

    static void write(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Class<?> each : CLASSES) {
                String name = each.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                copy(each, "/" + name, jar);
            }
        }
    }

    private static void copy(Class<?> each, String name, JarOutputStream jar) throws IOException {
        try (InputStream in = each.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name + " is missing from the class path");
            }
            in.transferTo(jar);
        }
    }
}
