package org.banmian.store.search.entity;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.store.search.FoundArticles;
import org.jspecify.annotations.Nullable;

/**
 * What the archive knows of somebody or something.
 *
 * @param named how many articles name it by its own name; of a place, fewer than are found when
 *     others name only what lies inside
 * @param first the issue date of the first article that is found; {@code null} when none is
 * @param last that of the last one
 * @param found its articles, newest first
 * @param companions who and what the same articles name, the closest first
 * @param titles what a person is called by, by first date
 * @param codes of a place: those of the divisions that have the name, without zeros behind
 * @param inside of a place: what lies inside it, what most articles name first
 * @param sameName how many articles name somebody of this name otherwise; those that are none are
 *     left out
 */
public record Profile(
        long named,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        FoundArticles found,
        Map<EntityKind, List<Companion>> companions,
        List<HeldTitle> titles,
        List<String> codes,
        List<InnerPlace> inside,
        Map<EntityKind, Long> sameName) {

    /** How many titles of a person are told at most, those of most articles. */
    public static final int MAX_TITLES = 30;

    /** How many places inside another are told at most. */
    public static final int MAX_INSIDE = 100;

    /** Keeps the collections from changing. */
    public Profile {
        Map<EntityKind, List<Companion>> copy = new EnumMap<>(EntityKind.class);
        companions.forEach((kind, some) -> copy.put(kind, List.copyOf(some)));
        companions = copy;
        titles = List.copyOf(titles);
        codes = List.copyOf(codes);
        inside = List.copyOf(inside);
        sameName = sameName.isEmpty() ? Map.of() : new EnumMap<>(sameName);
    }
}
