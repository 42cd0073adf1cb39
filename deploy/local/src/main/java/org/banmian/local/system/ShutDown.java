package org.banmian.local.system;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Stops parts: the services at once, then at once what they stand on. */
final class ShutDown {

    // A thread per part: none waits for another.
    private static final Executor THREADS = task -> new Thread(task, "stop").start();

    private ShutDown() {}

    static void of(Collection<KeptPart> parts) {
        close(parts.stream().filter(part -> part instanceof ServicePart).toList());
        close(parts.stream().filter(part -> !(part instanceof ServicePart)).toList());
    }

    private static void close(List<KeptPart> parts) {
        CompletableFuture.allOf(
                        parts.stream()
                                .map(part -> CompletableFuture.runAsync(part::close, THREADS))
                                .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
