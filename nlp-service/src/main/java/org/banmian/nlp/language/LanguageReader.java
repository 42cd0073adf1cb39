package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Token;

/**
 * Reads the language of the articles of a page: words and names, with offsets into each article's
 * own text.
 *
 * <p>Loading its dictionaries takes a second or two and happens in the constructor, so whoever
 * holds a reader can use it. Safe for use by many threads. The work is linear in the length of the
 * text.
 */
public final class LanguageReader {

    private final WordSplitter splitter = new WordSplitter();

    /** Loads every dictionary, and reads one sentence so that nothing is left to load lazily. */
    public LanguageReader() {
        read(ArticleText.plain("市委书记王建国12月1日在北京大学说，投资达3亿元。"), ReadingContext.UNKNOWN);
    }

    /**
     * Reads the articles of one page together, so that a name found in one is known in all.
     *
     * @return the annotations of each article, in the order given
     */
    public List<Annotations> readPage(List<ArticleText> articles, ReadingContext context) {
        List<Annotations> annotations = new ArrayList<>();
        for (ArticleText article : articles) {
            annotations.add(annotate(article));
        }
        return annotations;
    }

    /** Reads an article that stands alone. */
    public Annotations read(ArticleText article, ReadingContext context) {
        return readPage(List.of(article), context).get(0);
    }

    private Annotations annotate(ArticleText article) {
        Script script = Script.of(article.text());
        if (script == Script.OTHER) {
            return new Annotations(script.tag(), null, null, null, null, null, null);
        }
        FoldedText text = FoldedText.of(article.text(), script == Script.TRADITIONAL);
        List<Word> words = splitter.split(text.text());
        List<Token> tokens = new ArrayList<>(words.size());
        for (Word word : words) {
            tokens.add(
                    new Token(
                            text.originalStart(word.start()),
                            text.originalEnd(word.end()),
                            word.tag()));
        }
        List<Entity> entities = new ArrayList<>();
        for (Mention mention : DictionaryNames.find(words)) {
            entities.add(
                    new Entity(
                            mention.kind(),
                            text.originalStart(mention.start()),
                            text.originalEnd(mention.end()),
                            mention.normal(),
                            mention.code(),
                            mention.title()));
        }
        return new Annotations(script.tag(), tokens, entities, null, null, null, null);
    }
}
