package org.banmian.local.drill.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * All that was answered to a question.
 *
 * @param total how many articles were said to be found
 * @param items all of them as they were answered, a list after the other
 * @param facets the counts of each facet
 * @param histogram the counts over time
 */
public record Answer(long total, List<JsonNode> items, JsonNode facets, JsonNode histogram) {

    /** Keeps the list from changing. */
    public Answer {
        items = List.copyOf(items);
    }

    /** Which articles, and which revisions of them. */
    public List<String> articles() {
        return items.stream()
                .map(item -> item.path("id").asText() + " r" + item.path("revision").asInt())
                .toList();
    }
}
