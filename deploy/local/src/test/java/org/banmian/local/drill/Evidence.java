package org.banmian.local.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Adds the end of a system's log to the failure of a test. */
public final class Evidence implements TestExecutionExceptionHandler {

    private static final int LINES = 80;

    private final Supplier<List<Path>> folders;

    /** Looks for {@code log/banmian.log} in these data folders. */
    public Evidence(Supplier<List<Path>> folders) {
        this.folders = folders;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure)
            throws Throwable {
        for (Path data : folders.get()) {
            failure.addSuppressed(new AssertionError(tail(data.resolve("log/banmian.log"))));
        }
        throw failure;
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "There is no " + log;
        }
        List<String> lines =
                new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
        return "The end of "
                + log
                + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
