package org.banmian.nlp.page.compose;

import java.util.List;

/**
 * An article as its author handed it in, before any decision about the page.
 *
 * @param topic articles of one topic share places and slogans and like to stand on one page
 * @param genre report, feature, short, photo, qa, notice, comment, data or foreign
 * @param headline the main headline, its halves apart by a blank; empty for a photo story
 * @param dateline the agency line before the text, or empty
 * @param authors who wrote it, in order
 * @param compilers who put it together (整理); an article has authors or compilers, not both
 */
record Article(
        String topic,
        String genre,
        String kicker,
        String headline,
        String subheadline,
        String dateline,
        List<Person> authors,
        List<String> compilers,
        List<Passage> passages,
        List<String> captions) {

    /**
     * A named author.
     *
     * @param role 记者, 通讯员, 实习生, 文/图, or empty for a bare name
     */
    record Person(String role, String name) {}

    /**
     * A paragraph, or a crosshead of one or more parts.
     *
     * @param parts the lines a crosshead is printed on; a paragraph has exactly one part
     */
    record Passage(List<String> parts, boolean crosshead) {

        String text() {
            return String.join(" ", parts);
        }
    }

    Article {
        if (passages.isEmpty() && captions.isEmpty()) {
            throw new IllegalArgumentException("an article without text: " + headline);
        }
        authors = List.copyOf(authors);
        compilers = List.copyOf(compilers);
        passages = List.copyOf(passages);
        captions = List.copyOf(captions);
    }

    int length() {
        return passages.stream().mapToInt(p -> p.text().length()).sum()
                + captions.stream().mapToInt(String::length).sum();
    }
}
