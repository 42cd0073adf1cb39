package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.banmian.contract.page.WellFormed;
import org.jspecify.annotations.Nullable;

/**
 * What was read in the words of an article. All offsets are into the article's text.
 *
 * @param language BCP 47 tag with script where it matters: {@code zh-Hans}, {@code zh-Hant}; {@code
 *     und} when not known
 * @param tokens its words, in order, not overlapping; none when the language is not read
 * @param entities persons, places, organisations, by start; those of one kind do not overlap
 * @param times in order
 * @param quantities in order
 * @param keywords heaviest first
 * @param summary up to three sentences of the article, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Annotations(
        String language,
        List<Token> tokens,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Keyword> keywords,
        List<Span> summary) {

    /** Of an article nobody has read. */
    public static final Annotations NONE =
            new Annotations("und", null, null, null, null, null, null);

    /** Checks order and overlap; an absent list is an empty one. */
    public Annotations(
            String language,
            @Nullable List<Token> tokens,
            @Nullable List<Entity> entities,
            @Nullable List<TimeExpression> times,
            @Nullable List<Quantity> quantities,
            @Nullable List<Keyword> keywords,
            @Nullable List<Span> summary) {
        this.language = WellFormed.text("language", language, 40);
        this.tokens = apart("tokens", copy(tokens));
        this.entities = copy(entities);
        for (Entity.Kind kind : Entity.Kind.values()) {
            apart("entities", this.entities.stream().filter(e -> e.kind() == kind).toList());
        }
        this.times = apart("times", copy(times));
        this.quantities = apart("quantities", copy(quantities));
        this.keywords = copy(keywords);
        this.summary = copy(summary);
    }

    /** Behind the last code unit that anything here speaks of; 0 when nothing does. */
    int end() {
        int end = 0;
        for (List<? extends Annotation> list : List.of(tokens, entities, times, quantities)) {
            end = Math.max(end, list.stream().mapToInt(Annotation::end).max().orElse(0));
        }
        return Math.max(end, summary.stream().mapToInt(Span::end).max().orElse(0));
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T extends Annotation> List<T> apart(String what, List<T> list) {
        int from = 0;
        for (T each : list) {
            if (each.start() < from) {
                throw new IllegalArgumentException(what + " must be in order and apart: " + each);
            }
            from = each.end();
        }
        return list;
    }
}
