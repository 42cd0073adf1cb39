package org.banmian.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much each key may ask for, in this process. A key that has been quiet may catch up once: by
 * its burst of requests, and by an hour's bytes. What a key did is forgotten when it has been quiet
 * for a day, or when very many others have asked since.
 */
public final class Limits {

    /** Of keys that are remembered, about a kilobyte each. */
    static final int MOST_KEYS = 10_000;

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Rates rates;
    private final TimeMeter clock;
    private final LoadingCache<String, Buckets> byKey;

    /**
     * Holds every key to these rates.
     *
     * @param nanos a clock such as {@link System#nanoTime()}
     */
    public Limits(Rates rates, LongSupplier nanos) {
        this.rates = rates;
        this.clock = new Nanos(nanos);
        this.byKey =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEYS)
                        .expireAfterAccess(REMEMBERED)
                        .ticker(nanos::getAsLong)
                        .executor(Runnable::run)
                        .build(any -> buckets());
    }

    /**
     * What a key may ask for.
     *
     * @param requestsPerSecond over time
     * @param burst how many requests at once
     * @param bytesPerHour of bodies
     */
    public record Rates(int requestsPerSecond, int burst, long bytesPerHour) {

        private static final long ANY = 1L << 40;

        /** Of requests that have no bodies. */
        public static Rates of(int requestsPerSecond, int burst) {
            return new Rates(requestsPerSecond, burst, ANY);
        }

        /** Checks that something may be asked for. */
        public Rates {
            if (requestsPerSecond < 1 || burst < 1 || bytesPerHour < 1) {
                throw new IllegalArgumentException(
                        "limits are at least 1: "
                                + requestsPerSecond
                                + " requests a second, "
                                + burst
                                + " at once, "
                                + bytesPerHour
                                + " bytes an hour");
            }
        }
    }

    private record Buckets(Bucket requests, Bucket bytes) {}

    private record Nanos(LongSupplier nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.getAsLong();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    /**
     * Counts a request with this many bytes. As long as any bytes are left the request passes
     * whole, and what it took too much is waited for before the next.
     *
     * @throws OverLimitException if the key has to wait
     */
    void take(String key, long bytes) {
        Buckets buckets = byKey.get(key);
        EstimationProbe volume = buckets.bytes().estimateAbilityToConsume(1);
        if (!volume.canBeConsumed()) {
            throw new OverLimitException(
                    rates.bytesPerHour() + " bytes an hour",
                    Duration.ofNanos(volume.getNanosToWaitForRefill()));
        }
        ConsumptionProbe rate = buckets.requests().tryConsumeAndReturnRemaining(1);
        if (!rate.isConsumed()) {
            throw new OverLimitException(
                    rates.requestsPerSecond() + " requests a second",
                    Duration.ofNanos(rate.getNanosToWaitForRefill()));
        }
        charge(key, bytes);
    }

    /** Counts bytes of a request that was let through before its length was known. */
    void charge(String key, long bytes) {
        if (bytes > 0) {
            byKey.get(key).bytes().consumeIgnoringRateLimits(bytes);
        }
    }

    /** How many keys are remembered. */
    long remembered() {
        byKey.cleanUp();
        return byKey.estimatedSize();
    }

    private Buckets buckets() {
        return new Buckets(
                Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(
                                limit ->
                                        limit.capacity(rates.burst())
                                                .refillGreedy(
                                                        rates.requestsPerSecond(),
                                                        Duration.ofSeconds(1)))
                        .build(),
                Bucket.builder()
                        .withCustomTimePrecision(clock)
                        .addLimit(
                                limit ->
                                        limit.capacity(rates.bytesPerHour())
                                                .refillGreedy(
                                                        rates.bytesPerHour(), Duration.ofHours(1)))
                        .build());
    }
}
