package org.banmian.nlp.kafka;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** The number of cores of this machine as a configuration value, {@code banmian.cores}. */
public final class CoresConfigSource implements ConfigSource {

    private static final String CORES = "banmian.cores";

    /**
     * Below the files and the environment, which can say otherwise; above the values that Quarkus
     * keeps from the build, which counted the cores of another machine.
     */
    @Override
    public int getOrdinal() {
        return 100;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(CORES);
    }

    @Override
    public @Nullable String getValue(String name) {
        return name.equals(CORES)
                ? Integer.toString(Runtime.getRuntime().availableProcessors())
                : null;
    }

    @Override
    public String getName() {
        return "cores of this machine";
    }
}
