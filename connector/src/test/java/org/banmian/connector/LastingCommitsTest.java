package org.banmian.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.junit.jupiter.api.Test;

/** The strategy that the connector is given commits through what remembers. */
class LastingCommitsTest {

    private static final TopicPartition FOUR = new TopicPartition("banmian.pages", 4);
    private static final Map<TopicPartition, OffsetAndMetadata> DONE =
            Map.of(FOUR, new OffsetAndMetadata(32));

    private final RefusingClient client = new RefusingClient(Set.of(FOUR));
    private final List<KafkaConsumer<?, ?>> given = new ArrayList<>();

    @Test
    void whatTheConnectorCouldNotCommitIsCommittedLater() {
        client.refuse(1);

        assertThatThrownBy(() -> consumer().commit(DONE).await().indefinitely())
                .isInstanceOf(RebalanceInProgressException.class);

        await().untilAsserted(() -> assertThat(client.taken).containsExactly(DONE));
    }

    @Test
    void everythingElseGoesToTheConsumerItself() {
        assertThat(consumer().unwrap()).isSameAs(client);
        assertThatThrownBy(() -> consumer().configuration())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("configuration");
    }

    /** The consumer that the throttled strategy is given. */
    private KafkaConsumer<?, ?> consumer() {
        KafkaCommitHandler.Factory throttled =
                (config, vertx, consumer, reportFailure) -> {
                    given.add(consumer);
                    return new KafkaCommitHandler() {
                        @Override
                        public <K, V> Uni<Void> handle(
                                io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord<K, V>
                                        page) {
                            throw new UnsupportedOperationException("handle");
                        }
                    };
                };
        new LastingCommits(throttled).create(null, null, connector(), (failure, fatal) -> {});
        return given.get(given.size() - 1);
    }

    /** The connector's consumer, as far as it is asked for anything here. */
    @SuppressWarnings("unchecked")
    private KafkaConsumer<?, ?> connector() {
        return (KafkaConsumer<?, ?>)
                Proxy.newProxyInstance(
                        KafkaConsumer.class.getClassLoader(),
                        new Class<?>[] {KafkaConsumer.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "unwrap" -> client;
                                    case "runOnPollingThread" ->
                                            Uni.createFrom()
                                                    .voidItem()
                                                    .invoke(
                                                            () ->
                                                                    ((Consumer<Object>)
                                                                                    arguments[0])
                                                                            .accept(client));
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    method.getName());
                                });
    }
}
