package org.banmian.nlp.pipeline;

import java.time.Duration;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.SourceLine;

/**
 * What a page may cost.
 *
 * @param characters the most text a page may have, in UTF-16 code units, line breaks apart
 * @param lines the most lines
 * @param time how long the work on a page may take
 */
public record PageLimits(int characters, int lines, Duration time) {

    /** Checks that every limit leaves room for a page. */
    public PageLimits {
        if (characters < 1 || lines < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(
                    "limits must be positive: %d characters, %d lines, %s"
                            .formatted(characters, lines, time));
        }
    }

    /**
     * Refuses a page that is too large, before any work is done on it.
     *
     * @throws PageTooLargeException naming the page and the limit
     */
    void check(PageReceived page) {
        if (page.lines().size() > lines) {
            throw new PageTooLargeException(page.page(), "lines", page.lines().size(), lines);
        }
        long length = 0;
        for (SourceLine line : page.lines()) {
            length += line.text().length();
        }
        if (length > characters) {
            throw new PageTooLargeException(page.page(), "characters", length, characters);
        }
    }
}
