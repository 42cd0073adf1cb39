package org.banmian.nlp.page.compose;

import java.util.List;

/**
 * Lines that an extractor takes in one go: a headline group, a column, a caption, a label.
 *
 * @param story the number of the article, or -1 for furniture
 */
record Chunk(int story, List<Line> lines) {

    Chunk {
        lines = List.copyOf(lines);
    }

    List<Chunk> cutAt(int line) {
        return List.of(
                new Chunk(story, lines.subList(0, line)),
                new Chunk(story, lines.subList(line, lines.size())));
    }
}
