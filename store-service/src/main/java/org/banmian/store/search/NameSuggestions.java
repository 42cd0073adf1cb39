package org.banmian.store.search;

import java.util.List;

/** Knows the names that articles name. */
public interface NameSuggestions {

    /** How many suggestions are given at most. */
    int MAX_LIMIT = 50;

    /**
     * Names that begin as typed: in Chinese, in pinyin without tones ({@code shilou}), or by the
     * initials of their syllables ({@code slx}); those that most articles name first.
     *
     * @param typed by hand, perhaps not to its end
     * @param limit how many, 1 to {@link #MAX_LIMIT}
     */
    List<Suggestion> beginning(String typed, int limit);
}
