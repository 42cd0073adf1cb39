package org.banmian.nlp.page.assembly;

import java.util.List;
import java.util.stream.Collectors;
import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.line.Paragraph;

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

    String text() {
        return paragraphs.stream().map(p -> p.text().text()).collect(Collectors.joining("\n"));
    }

    /** The paragraphs before {@code cut} and those from it on; both keep their order by place. */
    List<Fragment> cutAt(int cut) {
        return List.of(
                new Fragment(place, paragraphs.subList(0, cut), width),
                new Fragment(place + 1, paragraphs.subList(cut, paragraphs.size()), width));
    }

    int length() {
        return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
    }
}
