package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words again along the persons and places found, so that each of them is one word
 * (张红锁|主动, 侯家渠村), whatever HanLP made of it. Organisations stay made of words.
 */
final class NamedWords {

    private NamedWords() {}

    static List<Word> recut(Wording wording, List<Mention> mentions) {
        List<Word> words = new ArrayList<>(wording.wordCount());
        int next = 0;
        int done = 0;
        for (Word word : wording.words()) {
            int start = Math.max(word.start(), done);
            while (next < mentions.size() && mentions.get(next).start() < word.end()) {
                Mention name = mentions.get(next++);
                String tag = tagOf(name);
                if (tag.isEmpty() || name.start() < done) {
                    continue;
                }
                if (start < name.start()) {
                    words.add(new Word(start, name.start(), word.tag()));
                }
                words.add(new Word(name.start(), name.end(), tag));
                done = name.end();
                start = done;
            }
            if (start < word.end()) {
                boolean whole = start == word.start();
                words.add(whole ? word : new Word(start, word.end(), word.tag()));
                done = word.end();
            }
        }
        return words;
    }

    private static String tagOf(Mention name) {
        return switch (name.kind()) {
            case PERSON -> "nr";
            case PLACE -> "ns";
            default -> "";
        };
    }
}
