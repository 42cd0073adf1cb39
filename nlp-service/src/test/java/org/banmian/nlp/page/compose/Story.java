package org.banmian.nlp.page.compose;

import java.util.List;

/**
 * An article set in type.
 *
 * @param head its headline group; empty if it has none in the text
 * @param byline its credits if they have a line of their own apart from the columns
 * @param columns its columns, in reading order
 * @param captions the captions of its photos
 */
record Story(
        Copy copy,
        List<Line> head,
        List<Line> byline,
        List<List<Line>> columns,
        List<List<Line>> captions) {}
