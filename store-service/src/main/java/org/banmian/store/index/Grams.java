package org.banmian.store.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * All characters of texts, or all pairs of neighbours, as tokens; a character is a Unicode code
 * point. Between two texts stands a gap that no phrase reaches across.
 *
 * <p>A string of two characters is one token then, a longer one a phrase of every second pair: what
 * is found is found because its characters stand there, wherever a segmenter would have cut.
 */
final class Grams extends TokenStream {

    /** Pairs of a phrase are at most two positions apart. */
    private static final int GAP = 8;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);
    private final List<String> texts;
    private final int width;
    private Iterator<String> rest;
    private String text = "";
    private int at;
    private boolean first;

    /**
     * Tokens of texts.
     *
     * @param texts in normal form
     * @param width how many characters a token has, 1 or 2
     */
    Grams(List<String> texts, int width) {
        this.texts = texts;
        this.width = width;
        this.rest = texts.iterator();
    }

    @Override
    public void reset() {
        rest = texts.iterator();
        text = "";
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        int end = end(text, at);
        while (end < 0) {
            if (!rest.hasNext()) {
                return false;
            }
            text = rest.next();
            at = 0;
            first = true;
            end = end(text, at);
        }
        clearAttributes();
        term.append(text, at, end);
        increment.setPositionIncrement(first ? GAP : 1);
        first = false;
        at += Character.charCount(text.codePointAt(at));
        return true;
    }

    /** Behind the token that begins here; -1 when there is none. */
    private int end(String in, int start) {
        int end = start;
        for (int i = 0; i < width; i++) {
            if (end >= in.length()) {
                return -1;
            }
            end += Character.charCount(in.codePointAt(end));
        }
        return end;
    }

    /**
     * What finds the texts in which a string stands.
     *
     * @param singles the field of single characters
     * @param pairs the field of pairs
     * @param string in normal form, not empty
     */
    static Query holding(String singles, String pairs, String string) {
        int[] characters = string.codePoints().toArray();
        if (characters.length == 1) {
            return new TermQuery(new Term(singles, string));
        }
        if (characters.length == 2) {
            return new TermQuery(new Term(pairs, string));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 2 <= characters.length; i += 2) {
            phrase.add(new Term(pairs, new String(characters, i, 2)), i);
        }
        if (characters.length % 2 == 1) {
            int last = characters.length - 2;
            phrase.add(new Term(pairs, new String(characters, last, 2)), last);
        }
        return phrase.build();
    }

    /**
     * What finds the texts in which a string stands before a pair.
     *
     * @param end the pair, which each article has once
     * @param singles the field of single characters, of texts before the pair alone
     * @param pairs the field of pairs
     * @param string in normal form, not empty
     */
    static Query holdingBefore(String end, String singles, String pairs, String string) {
        int[] characters = string.codePoints().toArray();
        if (characters.length == 1) {
            return new TermQuery(new Term(singles, string));
        }
        SpanQuery phrase = span(pairs, new String(characters, 0, 2));
        if (characters.length > 2) {
            SpanNearQuery.Builder neighbours = SpanNearQuery.newOrderedNearQuery(pairs);
            for (int i = 0; i + 2 <= characters.length; i++) {
                neighbours.addClause(span(pairs, new String(characters, i, 2)));
            }
            phrase = neighbours.build();
        }
        return SpanNearQuery.newOrderedNearQuery(pairs)
                .setSlop(Integer.MAX_VALUE)
                .addClause(phrase)
                .addClause(span(pairs, end))
                .build();
    }

    private static SpanQuery span(String field, String term) {
        return new SpanTermQuery(new Term(field, term));
    }
}
