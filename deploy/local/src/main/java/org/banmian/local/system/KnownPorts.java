package org.banmian.local.system;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.banmian.embedded.FreePorts;

/** The ports of a data folder: free ones, and the same in every run as long as they are free. */
final class KnownPorts {

    private final Path file;
    private final Properties ports = new Properties();
    private final Set<Integer> given = new HashSet<>();

    private KnownPorts(Path file) {
        this.file = file;
    }

    static KnownPorts read(Path file) throws IOException {
        KnownPorts known = new KnownPorts(file);
        try (Reader in = Files.newBufferedReader(file)) {
            known.ports.load(in);
        } catch (NoSuchFileException e) {
            // The first run.
        }
        return known;
    }

    /** A free port for what goes by that name. */
    int port(String name) {
        String known = ports.getProperty(name, "");
        int port = known.matches("[0-9]{4,5}") ? Integer.parseInt(known) : 0;
        FreePorts free = new FreePorts(ThreadLocalRandom.current());
        while (port == 0 || given.contains(port) || !FreePorts.isFree(port)) {
            port = free.pick();
        }
        given.add(port);
        ports.setProperty(name, Integer.toString(port));
        return port;
    }

    void write() throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            ports.store(out, "Ports of the last run, taken again if they are free");
        }
    }
}
