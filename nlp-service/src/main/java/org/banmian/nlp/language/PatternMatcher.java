package org.banmian.nlp.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for many patterns at places of one text. Each has a matcher of its own: one that changes its
 * pattern makes all its groups anew. Not for use by two threads at once.
 */
final class PatternMatcher {

    private final String text;
    private final Map<Pattern, Matcher> matchers = new HashMap<>();
    private Matcher last;

    PatternMatcher(String text) {
        this.text = text;
        last = TimePatterns.YEAR.matcher(text);
    }

    /** Whether the pattern stands at an offset; what it holds there can be asked for then. */
    boolean matches(Pattern pattern, int at) {
        last = matchers.computeIfAbsent(pattern, asked -> asked.matcher(text));
        return last.region(at, text.length()).lookingAt();
    }

    /** What the pattern asked for last found; nothing when it did not match. */
    MatchResult found() {
        return last;
    }
}
