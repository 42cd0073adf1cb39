package org.banmian.connector;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * The connector's throttled commits, made to last. Left alone that strategy forgets a commit that
 * the broker refused, as it does while the group is being rebalanced, until another record of the
 * partition comes: an idle partition then looks unfinished, and its work is done again by whoever
 * gets it next.
 */
@ApplicationScoped
@Identifier(LastingCommits.STRATEGY)
public class LastingCommits implements KafkaCommitHandler.Factory {

    /** The name to give as {@code commit-strategy}. */
    public static final String STRATEGY = "lasting-throttled";

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final KafkaCommitHandler.Factory throttled;

    LastingCommits(
            @Identifier(KafkaCommitHandler.Strategy.THROTTLED)
                    KafkaCommitHandler.Factory throttled) {
        this.throttled = throttled;
    }

    @Override
    public KafkaCommitHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return throttled.create(config, vertx, withMemory(consumer), reportFailure);
    }

    /** The consumer, but what it could not commit it commits later. */
    private static <K, V> KafkaConsumer<?, ?> withMemory(KafkaConsumer<K, V> consumer) {
        OwedCommits commits =
                new OwedCommits(
                        work ->
                                consumer.runOnPollingThread(
                                        (Consumer<K, V> client) -> {
                                            work.accept(client);
                                        }),
                        PAUSE);
        return (KafkaConsumer<?, ?>)
                Proxy.newProxyInstance(
                        KafkaConsumer.class.getClassLoader(),
                        new Class<?>[] {KafkaConsumer.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("commit")
                                        ? commits.commit(offsets(arguments[0]))
                                        : invoke(consumer, method, arguments));
    }

    @SuppressWarnings("unchecked") // the type of the only argument of KafkaConsumer#commit
    private static Map<TopicPartition, OffsetAndMetadata> offsets(Object argument) {
        return (Map<TopicPartition, OffsetAndMetadata>) argument;
    }

    private static Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
