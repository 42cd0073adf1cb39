package org.banmian.local.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.banmian.contract.Topic;
import org.banmian.contract.wire.EventType;
import org.banmian.contract.wire.Headers;
import org.banmian.local.status.DeadLetter;
import org.banmian.local.status.Position;
import org.banmian.local.status.Said;
import org.banmian.local.status.StatusBoard;
import org.jspecify.annotations.Nullable;

/** Fills a board from the topics, by the headers of their records alone. */
public final class StatusScan {

    private static final List<Topic> TOPICS =
            List.of(
                    Topic.PAGES,
                    Topic.ARTICLES,
                    Topic.PAGES_DEAD_LETTER,
                    Topic.ARTICLES_DEAD_LETTER);

    private StatusScan() {}

    /** What the topics say now. */
    public static StatusBoard of(TopicReader reader) {
        StatusBoard board = new StatusBoard();
        reader.read(TOPICS, record -> add(record, board));
        return board;
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, StatusBoard board) {
        if (!header(record, Headers.TAKEDOWN).isEmpty()) {
            // The withdrawal before it says all there is to say.
            return;
        }
        if (record.topic().equals(Topic.PAGES.id())) {
            board.page(said(record));
        } else if (record.topic().equals(Topic.ARTICLES.id())) {
            board.articles(said(record));
        } else {
            board.deadLetter(letter(record));
        }
    }

    private static Said said(ConsumerRecord<byte[], byte[]> record) {
        byte[] key = record.key();
        return new Said(
                key == null ? "" : new String(key, StandardCharsets.UTF_8),
                new Position(record.topic(), record.partition(), record.offset()),
                time(header(record, Headers.TIME)),
                EventType.PAGE_WITHDRAWN.id().equals(header(record, Headers.TYPE)));
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
        Position source =
                new Position(
                        header(record, Headers.DEAD_LETTER_TOPIC),
                        (int) number(header(record, Headers.DEAD_LETTER_PARTITION)),
                        number(header(record, Headers.DEAD_LETTER_OFFSET)));
        return new DeadLetter(source, header(record, Headers.DEAD_LETTER_REASON));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }
}
