package org.banmian.nlp.language;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;

/** How often words were counted in the text that HanLP's lexicon was made from. */
final class WordFrequencies {

    WordFrequencies() {
        HanLpData.use();
    }

    /** The count of a word; 0 for one the lexicon does not hold. */
    int frequency(String word) {
        CoreDictionary.Attribute attribute = entry(word);
        return attribute == null ? 0 : attribute.totalFrequency;
    }

    /** Whether the lexicon knows a word as a person's name. */
    boolean isName(String word) {
        CoreDictionary.Attribute attribute = entry(word);
        return attribute != null && attribute.hasNature(Nature.nr);
    }

    /** Whether the core of the lexicon knows a word as a place first. */
    boolean isPlace(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute != null && attribute.nature[0].startsWith("ns");
    }

    /** Whether the core of the lexicon counted a word as a person's name more than as all else. */
    boolean isMostlyName(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute != null
                && attribute.getNatureFrequency(Nature.nr) * 2 > attribute.totalFrequency;
    }

    private static CoreDictionary.Attribute entry(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute != null ? attribute : CustomDictionary.DEFAULT.dat.get(word);
    }
}
