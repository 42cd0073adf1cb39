package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.banmian.store.search.Timeline;
import org.banmian.store.search.Timeline.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many articles there are over time that a question finds.
 *
 * @param interval day, month or year
 * @param articles how many are found in all
 * @param volume how many there are in all, of the same publications and dates
 * @param points every interval from the first to the last, those without any article too
 * @param notice why the question was read as plain words; absent when it was not
 */
@Schema(name = "Timeline", example = ReadingExamples.TIMELINE)
record TimelineAnswer(
        String interval,
        long articles,
        long volume,
        List<Point> points,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notice) {

    static TimelineAnswer of(Timeline timeline, @Nullable String notice) {
        return new TimelineAnswer(
                timeline.interval().id(),
                timeline.articles(),
                timeline.volume(),
                timeline.points(),
                notice);
    }
}
