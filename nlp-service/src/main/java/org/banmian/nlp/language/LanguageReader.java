package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Credit;
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
    private final NameReader names = new NameReader();

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
        List<Wording> chinese = new ArrayList<>();
        List<Script> scripts = new ArrayList<>();
        List<Credit> credits = new ArrayList<>();
        for (ArticleText article : articles) {
            Script script = Script.of(article.text());
            scripts.add(script);
            credits.addAll(article.credits());
            if (script != Script.OTHER) {
                FoldedText text = FoldedText.of(article.text(), script == Script.TRADITIONAL);
                chinese.add(new Wording(text, splitter.split(text.text())));
            }
        }
        List<List<Mention>> mentions = names.read(chinese, credits, context);
        List<Annotations> annotations = new ArrayList<>();
        int next = 0;
        for (Script script : scripts) {
            if (script == Script.OTHER) {
                annotations.add(nothing(script));
            } else {
                annotations.add(annotate(script, chinese.get(next), mentions.get(next), context));
                next++;
            }
        }
        return annotations;
    }

    /** Reads an article that stands alone. */
    public Annotations read(ArticleText article, ReadingContext context) {
        return readPage(List.of(article), context).get(0);
    }

    private static Annotations nothing(Script script) {
        return new Annotations(script.tag(), null, null, null, null, null, null);
    }

    private Annotations annotate(
            Script script, Wording wording, List<Mention> mentions, ReadingContext context) {
        FoldedText text = wording.folded();
        return new Annotations(
                script.tag(),
                tokens(wording),
                entities(text, mentions),
                TimeReader.read(text, context.issueDate()),
                null,
                null,
                null);
    }

    private static List<Token> tokens(Wording wording) {
        FoldedText text = wording.folded();
        List<Token> tokens = new ArrayList<>(wording.wordCount());
        for (Word word : wording.words()) {
            tokens.add(
                    new Token(
                            text.originalStart(word.start()),
                            text.originalEnd(word.end()),
                            word.tag()));
        }
        return tokens;
    }

    private static List<Entity> entities(FoldedText text, List<Mention> mentions) {
        List<Entity> entities = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            entities.add(
                    new Entity(
                            mention.kind(),
                            text.originalStart(mention.start()),
                            text.originalEnd(mention.end()),
                            mention.normal(),
                            mention.code(),
                            mention.title()));
        }
        return entities;
    }
}
