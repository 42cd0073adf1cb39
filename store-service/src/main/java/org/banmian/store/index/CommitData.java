package org.banmian.store.index;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.banmian.store.search.IndexPosition;

/** What is kept beside the articles in a commit: in which form they are, and how far they go. */
final class CommitData {

    /**
     * Rises whenever articles are indexed in another way, or a position is kept in another; an
     * older index is built anew.
     */
    private static final String FORM = "3";

    private static final String FORM_KEY = "form";
    private static final String TOPIC_KEY = "topic";
    private static final String UP_TO_KEY = "up-to";
    private static final String OFFSET_KEY = "offset.";

    private CommitData() {}

    /** Whether an index is in the form of today. */
    static boolean isOfThisForm(IndexWriter writer) {
        return FORM.equals(read(writer).get(FORM_KEY));
    }

    /** The position that goes with an index, if one was kept. */
    static Optional<IndexPosition> position(IndexWriter writer) {
        Map<String, String> data = read(writer);
        String topic = data.get(TOPIC_KEY);
        String upTo = data.get(UP_TO_KEY);
        if (topic == null || upTo == null) {
            return Optional.empty();
        }
        Map<Integer, Long> next = new HashMap<>();
        data.forEach(
                (key, value) -> {
                    if (key.startsWith(OFFSET_KEY)) {
                        next.put(
                                Integer.valueOf(key.substring(OFFSET_KEY.length())),
                                Long.valueOf(value));
                    }
                });
        return Optional.of(new IndexPosition(topic, next, Instant.parse(upTo)));
    }

    private static Map<String, String> read(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(each -> data.put(each.getKey(), each.getValue()));
        }
        return data;
    }

    /** Puts a position into the next commit. */
    static void write(IndexPosition position, IndexWriter writer) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(FORM_KEY, FORM);
        data.put(TOPIC_KEY, position.topic());
        data.put(UP_TO_KEY, position.upTo().toString());
        position.next().forEach((each, next) -> data.put(OFFSET_KEY + each, next.toString()));
        writer.setLiveCommitData(data.entrySet());
    }

    /** Takes the position out of the next commit. */
    static void clear(IndexWriter writer) {
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }
}
