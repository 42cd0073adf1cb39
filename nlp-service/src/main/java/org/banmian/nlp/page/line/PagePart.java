package org.banmian.nlp.page.line;

import java.util.List;
import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/** One stretch of a page, in page order, that is one kind of thing. */
public sealed interface PagePart {

    /**
     * Lines set as headings directly after each other; which of them belong together is not said.
     *
     * @param lines the lines, at least one
     * @param vertical whether they were set one sign per line
     * @param area where they stand, if the source says so
     */
    record Headings(List<PrintLine> lines, boolean vertical, @Nullable Area area)
            implements PagePart {}

    /**
     * Body text in one column, not interrupted.
     *
     * @param paragraphs at least one
     * @param width width of the column in half characters; 0 for paragraphs joined by an extractor
     */
    record Body(List<Paragraph> paragraphs, int width) implements PagePart {}

    /** A byline on a line of its own. */
    record OwnByline(Byline byline, @Nullable Area area) implements PagePart {}

    /** The credit of a photograph on a line of its own. */
    record PhotoCredit(Byline byline, @Nullable Area area) implements PagePart {}

    /** A caption that says so itself, or that its place gives away. */
    record CaptionLines(TracedText text, @Nullable Area area) implements PagePart {}

    /** The imprint or the folio. */
    record Fixture(TracedText text, boolean imprint) implements PagePart {}

    /** A section label printed twice: once counts, the other is its double. */
    record DoubledLabel(TracedText label, TracedText copy) implements PagePart {}
}
