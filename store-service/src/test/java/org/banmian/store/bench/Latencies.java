package org.banmian.store.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How long each of many calls took. */
final class Latencies {

    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    /** Makes a call and notes how long it took. */
    void of(Callable<?> call) {
        long start = System.nanoTime();
        try {
            call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /** Makes calls from four clients at once. */
    void ofFourClients(List<? extends Callable<?>> calls) {
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            calls.forEach(call -> all.add(clients.submit(() -> of(call))));
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            clients.shutdownNow();
        }
    }

    int count() {
        return millis.size();
    }

    /** What a share of the calls did not exceed, in milliseconds. */
    double quantile(double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
