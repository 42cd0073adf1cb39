package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.line.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of body text that the page does not interrupt and that belongs to one article.
 *
 * @param place its position among everything on the page, in page order
 * @param paragraphs at least one
 * @param width of its column in half characters; 0 when an extractor joined the lines
 */
record Fragment(int place, List<Paragraph> paragraphs, int width) {

    Paragraph first() {
        return paragraphs.get(0);
    }

    Paragraph last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** Where it stands, if the source says so. */
    @Nullable Area area() {
        List<Area> areas =
                paragraphs.stream().map(Paragraph::area).filter(Objects::nonNull).toList();
        return areas.isEmpty() ? null : Area.around(areas);
    }

    /** Whether its last paragraph goes on elsewhere. */
    boolean endsOpen() {
        return last().endsOpen();
    }

    /** Whether an article begins here: with a dateline. */
    boolean opensArticle() {
        return InTextCredits.datelineLength(first().text().text()) > 0;
    }

    /** Whether an article ends here: with a signature, or with （完）. */
    boolean closesArticle() {
        return Signature.closes(last());
    }

    /** The texts of its paragraphs. */
    List<String> texts() {
        return paragraphs.stream().map(p -> p.text().text()).toList();
    }

    /**
     * What stands before the unit {@code at} of the paragraph {@code cut} and what stands from it
     * on, one after the other on the page.
     */
    List<Fragment> cutAt(int cut, int at) {
        List<Paragraph> above = new ArrayList<>(paragraphs.subList(0, cut));
        List<Paragraph> below = new ArrayList<>(paragraphs.subList(cut, paragraphs.size()));
        if (at > 0) {
            above.add(below.get(0).before(at));
            below.set(0, below.get(0).from(at));
        }
        return List.of(
                new Fragment(place, List.copyOf(above), width),
                new Fragment(place + lines(above), List.copyOf(below), width));
    }

    /** On how many printed lines it stands. */
    int lines() {
        return lines(paragraphs);
    }

    private static int lines(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(Paragraph::lines).sum();
    }

    int length() {
        return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
    }
}
