package org.banmian.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.banmian.contract.page.PageKey;
import org.banmian.local.http.BusyException;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.http.UnreachableException;
import org.jspecify.annotations.Nullable;

/** Sends the sample pages through a running system and waits for what comes out. */
public final class Demonstration {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final IngestDoor ingest;
    private final StoreDoor store;
    private final Clock clock;
    private final Map<PageKey, Instant> waiting = new LinkedHashMap<>();
    private final Map<PageKey, JsonNode> stored = new LinkedHashMap<>();
    private @Nullable Instant firstStored;

    /** A demonstration on the system with these doors. */
    public Demonstration(IngestDoor ingest, StoreDoor store, Clock clock) {
        this.ingest = ingest;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Pushes every page, then waits until the store has the version that was pushed.
     *
     * @param limit for all of it
     * @return whether every page arrived in time
     * @throws IOException if a page's file cannot be read
     * @throws org.banmian.local.http.ProblemException if a service refuses a page
     */
    public boolean run(SeedManifest manifest, Duration limit)
            throws IOException, InterruptedException {
        Instant end = clock.instant().plus(limit);
        for (SeedManifest.SeedPage seed : manifest.pages()) {
            waiting.put(seed.page(), push(seed, end));
        }
        while (!waiting.isEmpty() && clock.instant().isBefore(end)) {
            collect();
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
        return waiting.isEmpty();
    }

    private Instant push(SeedManifest.SeedPage seed, Instant end)
            throws IOException, InterruptedException {
        byte[] text = Files.readAllBytes(seed.file());
        while (true) {
            try {
                return ingest.put(seed.page(), text).received();
            } catch (BusyException | UnreachableException e) {
                if (clock.instant().isAfter(end)) {
                    throw e;
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        }
    }

    private void collect() throws InterruptedException {
        for (Map.Entry<PageKey, Instant> page : Map.copyOf(waiting).entrySet()) {
            Optional<JsonNode> answer = ask(page.getKey());
            if (answer.filter(found -> isAtLeast(found, page.getValue())).isPresent()) {
                stored.put(page.getKey(), answer.get());
                waiting.remove(page.getKey());
                firstStored = firstStored == null ? clock.instant() : firstStored;
            }
        }
    }

    // A store that is busy, or being started again, has the page later.
    private Optional<JsonNode> ask(PageKey page) throws InterruptedException {
        try {
            return store.page(page);
        } catch (BusyException | UnreachableException e) {
            return Optional.empty();
        }
    }

    private static boolean isAtLeast(JsonNode page, Instant received) {
        return !Instant.parse(page.path("received").asText()).isBefore(received);
    }

    /** What the store answered for each page that arrived. */
    public Map<PageKey, JsonNode> stored() {
        return Map.copyOf(stored);
    }

    /** The pages that did not arrive, and when they were received. */
    public Map<PageKey, Instant> missing() {
        return Map.copyOf(waiting);
    }

    /** When the first page was seen in the store; empty if none was. */
    public Optional<Instant> firstStored() {
        return Optional.ofNullable(firstStored);
    }
}
