package org.banmian.local.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.local.Checkout;
import org.banmian.local.system.LocalSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which a command finds the file of keys. */
final class KeyPlace {

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file of keys, instead of that of --data.")
    private @Nullable Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Data folder of a system on this machine. Default: .banmian in the checkout.")
    private @Nullable Path data;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    KeyFile file() {
        if (file != null) {
            return new KeyFile(file);
        }
        return new KeyFile(LocalSystem.keys(data == null ? Checkout.find().defaultData() : data));
    }

    /** The key of an id; says so on the command line if there is none. */
    ApiKey find(KeyRing keys, String id) {
        return keys.find(id).orElseThrow(() -> usage("no key " + id + " in " + file().path()));
    }

    ParameterException usage(String message) {
        if (spec == null) {
            throw new IllegalStateException("the command line was not parsed");
        }
        return new ParameterException(spec.commandLine(), message);
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
