package org.banmian.nlp.page;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts other words in a page: each of two characters or more changes places with one as long and
 * about as common. Layout, punctuation, and what a heading shares with its body stay as they are.
 */
final class OtherWords {

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    /** Of the words of {@code texts}. */
    OtherWords(List<String> texts) {
        Map<String, Long> counts =
                texts.stream()
                        .flatMap(text -> HanLP.segment(text.replace("\n", "")).stream())
                        .map(term -> term.word)
                        .filter(word -> word.matches("[\u4e00-\u9fff]{2,}"))
                        .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        words = new ArrayList<>(counts.keySet());
        words.sort(
                Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.comparing(counts::get).reversed())
                        .thenComparing(Comparator.naturalOrder()));
        for (int place = 0; place < words.size(); place++) {
            places.put(words.get(place), place);
        }
    }

    /** The text in other words, for every {@code turn} from 0 on in others; in the same for 0. */
    String in(String text, int turn) {
        StringBuilder changed = new StringBuilder();
        for (Term term : HanLP.segment(text.replace("\n", ""))) {
            changed.append(other(term.word, turn));
        }
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            changed.insert(end, '\n');
        }
        return changed.toString();
    }

    private String other(String word, int turn) {
        Integer place = places.get(word);
        if (place == null || (place ^ turn) >= words.size()) {
            return word;
        }
        String other = words.get(place ^ turn);
        return other.length() == word.length() ? other : word;
    }
}
