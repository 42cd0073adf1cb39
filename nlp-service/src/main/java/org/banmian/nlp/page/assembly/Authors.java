package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.line.Paragraph;

/** The authors an article names inside its own text. */
final class Authors {

    private Authors() {}

    /**
     * Whether the text names its author at its beginning, or is signed at its end, if only with
     * 本报通讯员; a news agency's line does not count.
     */
    static boolean named(Strand strand) {
        return !ofHouse(strand).isEmpty()
                || strand.fragments().stream()
                        .anyMatch(f -> InTextCredits.closing(f.last().text()).isPresent());
    }

    /** From brackets behind 本报讯 and its like. */
    static List<Byline> ofHouse(Strand strand) {
        return opening(strand, false);
    }

    /** From brackets behind a news agency's dateline. */
    static List<Byline> ofAgency(Strand strand) {
        return opening(strand, true);
    }

    /** From brackets that close the last paragraph. */
    static List<Byline> signed(Strand strand) {
        List<Byline> last = List.of();
        for (Fragment fragment : strand.fragments()) {
            Optional<Byline> closing = InTextCredits.closing(fragment.last().text());
            if (closing.filter(Byline::hasName).isPresent()) {
                last = List.of(closing.get());
            }
        }
        return last;
    }

    private static List<Paragraph> paragraphs(Strand strand) {
        return strand.fragments().stream().flatMap(f -> f.paragraphs().stream()).toList();
    }

    private static List<Byline> opening(Strand strand, boolean agency) {
        List<Byline> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(strand)) {
            String text = paragraph.text().text();
            boolean isAgency = text.startsWith("新华") || text.startsWith("中新");
            if (isAgency == agency) {
                InTextCredits.opening(paragraph.text())
                        .filter(Byline::hasName)
                        .ifPresent(found::add);
            }
        }
        return found.size() > 1 ? found.subList(0, 1) : found;
    }
}
