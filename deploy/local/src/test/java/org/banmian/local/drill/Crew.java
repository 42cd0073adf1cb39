package org.banmian.local.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.banmian.local.drill.check.Acknowledgement;

/** People at several scanners: pushes of different pages at once, those of one page in turn. */
final class Crew implements AutoCloseable {

    private static final int SCANNERS = 4;

    private final Scanner scanner;
    private final Receipts receipts;
    private final ExecutorService threads = Executors.newFixedThreadPool(SCANNERS);

    Crew(Scanner scanner, Receipts receipts) {
        this.scanner = scanner;
        this.receipts = receipts;
    }

    /** Begins to push; done when everything was acknowledged. */
    CompletableFuture<Void> start(List<Push> pushes) {
        List<List<Push>> queues = new ArrayList<>();
        for (int i = 0; i < SCANNERS; i++) {
            queues.add(new ArrayList<>());
        }
        for (Push push : pushes) {
            queues.get(Math.floorMod(push.page().hashCode(), SCANNERS)).add(push);
        }
        return CompletableFuture.allOf(
                queues.stream()
                        .map(queue -> CompletableFuture.runAsync(() -> work(queue), threads))
                        .toArray(CompletableFuture<?>[]::new));
    }

    private void work(List<Push> queue) {
        queue.forEach(push -> receipts.add(send(push)));
    }

    private Acknowledgement send(Push push) {
        return push.content().map(scanner::push).orElseGet(() -> scanner.withdraw(push.page()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
