package org.banmian.local.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.banmian.embedded.EmbeddedDatabase;
import org.banmian.embedded.EmbeddedKafka;

/**
 * Starts the parts, each as soon as what it needs is there: broker and database at once, a service
 * when the topics are made and, for the store, the database is up.
 */
final class StartUp {

    private static final int STOP_SECONDS = 15;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Plans plans;
    private final MergedLog log;
    private final List<KeptPart> started = new ArrayList<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> new Thread(task, "start " + COUNT.incrementAndGet()));

    StartUp(Plans plans, MergedLog log) {
        this.plans = plans;
        this.log = log;
    }

    /**
     * Starts everything; returns when all of it takes work.
     *
     * @throws org.banmian.embedded.StartFailedException if a part does not start; the others are
     *     stopped again
     * @throws InterruptedException if interrupted; likewise
     */
    List<KeptPart> run() throws InterruptedException {
        CompletableFuture<BrokerPart> kafka =
                CompletableFuture.supplyAsync(this::startKafka, threads);
        CompletableFuture<DatabasePart> database =
                CompletableFuture.supplyAsync(this::startDatabase, threads);
        List<CompletableFuture<?>> all =
                List.of(
                        kafka,
                        database,
                        kafka.thenApplyAsync(k -> startService(plans.ingest()), threads),
                        kafka.thenApplyAsync(k -> startService(plans.nlp()), threads),
                        kafka.thenCombineAsync(
                                database, (k, d) -> startService(plans.store(d)), threads));
        try {
            firstFailureOrAll(all).get();
            threads.shutdown();
            return started;
        } catch (ExecutionException e) {
            stopAll();
            throw unwrapped(e);
        } catch (InterruptedException e) {
            stopAll();
            throw e;
        }
    }

    private static CompletableFuture<Void> firstFailureOrAll(List<CompletableFuture<?>> all) {
        CompletableFuture<Void> result =
                CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
        for (CompletableFuture<?> each : all) {
            CompletableFuture<?> unused =
                    each.whenComplete(
                            (part, failure) -> {
                                if (failure != null) {
                                    result.completeExceptionally(failure);
                                }
                            });
        }
        return result;
    }

    private BrokerPart startKafka() {
        log.follow(Part.KAFKA, plans.folder(Part.KAFKA));
        return register(
                new BrokerPart(
                        EmbeddedKafka.start(
                                plans.folder(Part.KAFKA), plans.kafkaPort(), TopicPlans.all())));
    }

    private DatabasePart startDatabase() {
        log.follow(Part.POSTGRESQL, plans.folder(Part.POSTGRESQL));
        return register(
                new DatabasePart(
                        EmbeddedDatabase.start(
                                plans.folder(Part.POSTGRESQL), plans.databasePort())));
    }

    private ServicePart startService(ServicePlan plan) {
        log.follow(plan.part(), plans.folder(plan.part()));
        return register(ServicePart.start(plan, plans.folder(plan.part())));
    }

    private <P extends KeptPart> P register(P part) {
        synchronized (started) {
            started.add(part);
        }
        return part;
    }

    // Who is starting a part gives up when interrupted, and leaves nothing behind.
    private void stopAll() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
        synchronized (started) {
            ShutDown.of(started);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
