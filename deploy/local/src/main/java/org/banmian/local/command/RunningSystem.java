package org.banmian.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.banmian.local.Checkout;
import org.banmian.local.system.RunFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command finds the system it speaks with. */
final class RunningSystem {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder of the running system. Default: .banmian in the checkout.")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address of the service itself, instead of --data.")
    private @Nullable URI url;

    /** The data folder, whether or not a system runs there. */
    Path data() {
        return data == null ? Checkout.find().defaultData() : data;
    }

    /** The address of the service itself, where it was given. */
    Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** Where pages are taken. */
    URI ingest() throws IOException {
        return url == null ? run().addresses().ingest() : url;
    }

    /** Where articles are read. */
    URI store() throws IOException {
        return url == null ? run().addresses().store() : url;
    }

    /** Where the broker is; only a system that runs here tells it. */
    String kafka() throws IOException {
        if (url != null) {
            throw new NotRunningException(
                    "this command reads the topics of a system that runs here; it takes --data");
        }
        return run().addresses().kafka();
    }

    private RunFile run() throws IOException {
        Optional<RunFile> run = RunFile.read(data());
        return run.orElseThrow(() -> new NotRunningException(data()));
    }
}
