package org.banmian.embedded;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A topic that has to be there before anyone connects.
 *
 * @param name as Kafka allows it: {@code [a-zA-Z0-9._-]}, at most 249 characters
 * @param partitions at least 1; never altered afterwards, because that breaks the order per key
 * @param configs topic settings by Kafka's names, such as {@code cleanup.policy}
 */
public record TopicPlan(String name, int partitions, Map<String, String> configs) {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException if a part of it is not what Kafka allows
     */
    public TopicPlan {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a topic name: " + name);
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "Topic " + name + " needs at least 1 partition, not " + partitions);
        }
        if (configs.entrySet().stream()
                .anyMatch(e -> CONTROL.matcher(e.getKey() + e.getValue()).find())) {
            throw new IllegalArgumentException("Control character in the settings of " + name);
        }
        configs = Map.copyOf(configs);
    }

    /** A topic with the broker's default settings. */
    public static TopicPlan of(String name, int partitions) {
        return new TopicPlan(name, partitions, Map.of());
    }

    /** A topic that keeps the last record of every key for good. */
    public static TopicPlan compacted(String name, int partitions) {
        return new TopicPlan(name, partitions, Map.of("cleanup.policy", "compact"));
    }

    /** This plan as one line, fields parted by tabs: name, partitions, then {@code key=value}. */
    public String toLine() {
        return new TreeMap<>(configs)
                .entrySet().stream()
                        .map(e -> "\t" + e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("", name + "\t" + partitions, ""));
    }

    /** Reads what {@link #toLine()} wrote. */
    public static TopicPlan parse(String line) {
        String[] fields = line.split("\t", -1);
        Map<String, String> configs =
                Arrays.stream(fields, 2, fields.length)
                        .map(field -> field.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new TopicPlan(fields[0], Integer.parseInt(fields[1]), configs);
    }
}
