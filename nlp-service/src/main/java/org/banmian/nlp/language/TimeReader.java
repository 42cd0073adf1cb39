package org.banmian.nlp.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and times of day and says them in ISO 8601, relative ones counted from the issue's
 * date.
 *
 * <p>Only what points at the calendar or the clock is a time: durations (15天), frequencies (每天) and
 * vague words (近日, 目前) are not, nor are the names of solar terms and festivals. Days of the moon's
 * calendar (腊月廿三) are times without a value. What follows a time (以来, 起, 前) is not part of it, but
 * widens its value.
 */
final class TimeReader {

    private TimeReader() {}

    /** The times of a text, in order, with offsets into the original. */
    static List<TimeExpression> read(FoldedText text, @Nullable LocalDate issueDate) {
        List<TimeExpression> times = new ArrayList<>();
        TimeParser parser = new TimeParser(text.text());
        TimeValues values = new TimeValues(issueDate);
        int at = 0;
        int sentence = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '。' || c == '\n' || c == '！' || c == '？') {
                sentence++;
            }
            TimeParts parts = TimeOpenings.isOne(text.text(), at) ? parser.parse(at) : null;
            if (parts == null) {
                at++;
                continue;
            }
            times.add(
                    new TimeExpression(
                            text.originalStart(at),
                            text.originalEnd(parts.end()),
                            values.of(parts, sentence, text.text())));
            at = parts.end();
        }
        return times;
    }
}
