package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Entity;

/** The names that HanLP's lexicon and its person recogniser mark by themselves. */
final class DictionaryNames {

    private DictionaryNames() {}

    static List<Mention> find(List<Word> words) {
        List<Mention> mentions = new ArrayList<>();
        for (Word word : words) {
            if (word.length() < 2) {
                continue;
            }
            if (word.tag().startsWith("nr")) {
                mentions.add(Mention.of(Entity.Kind.PERSON, word.start(), word.end()));
            } else if (word.tag().startsWith("ns")) {
                mentions.add(Mention.of(Entity.Kind.PLACE, word.start(), word.end()));
            } else if (word.tag().startsWith("nt")) {
                mentions.add(Mention.of(Entity.Kind.ORGANISATION, word.start(), word.end()));
            }
        }
        return mentions;
    }
}
