package org.banmian.local.drill;

import java.net.URI;
import java.nio.file.Path;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Part;

/** The store-service of a system, which its launcher starts again. */
record FirstReplica(LocalSystem system, Path data) implements Replica {

    @Override
    public URI address() {
        return system.addresses().store();
    }

    @Override
    public Path index() {
        return data.resolve("index");
    }

    @Override
    public boolean isAlive() {
        return system.process(Part.STORE).isAlive();
    }

    @Override
    public void kill() {
        system.kill(Part.STORE);
    }

    @Override
    public void restart() {
        // Its keeper does.
    }
}
