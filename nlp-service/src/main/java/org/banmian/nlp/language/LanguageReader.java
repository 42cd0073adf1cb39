package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.TimeExpression;
import org.banmian.contract.article.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the language of the articles of a page: words, names, times, quantities, keywords and a
 * summary, with offsets into each article's own text.
 *
 * <p>Loading its dictionaries takes a second or two and happens in the constructor, so whoever
 * holds a reader can use it. Safe for use by many threads. The work is linear in the length of the
 * text.
 */
public final class LanguageReader {

    private final WordSplitter splitter = new WordSplitter();
    private final FixedTerms commonTerms;
    private final Map<String, FixedTerms> termsByPublication = new HashMap<>();
    private final NameReader names = new NameReader(new Gazetteer());
    private final QuantityReader quantities = new QuantityReader();
    private final KeywordPicker keywords;

    /** A reader with the terms in the jar. */
    public LanguageReader() {
        this(OperatorTerms.NONE, DocumentFrequencies.bundled());
    }

    /**
     * Loads every dictionary, and reads one sentence so that nothing is left to load lazily.
     *
     * @param terms more words of the publications read, each of which stays one word; they are part
     *     of the pipeline version
     * @param frequencies what keywords are weighed by; part of the pipeline version too
     */
    public LanguageReader(OperatorTerms terms, DocumentFrequencies frequencies) {
        keywords = new KeywordPicker(frequencies);
        FixedTerms bundled = FixedTerms.bundled();
        commonTerms = bundled.with(terms.of(""));
        for (String publication : terms.publications()) {
            termsByPublication.put(publication, bundled.with(terms.of(publication)));
        }
        read(ArticleText.plain("市委书记王建国12月1日在北京大学说，投资达3亿元。"), ReadingContext.UNKNOWN);
    }

    /**
     * Reads the articles of one page together, so that a name found in one is known in all.
     *
     * @return the annotations of each article, in the order given
     */
    public List<Annotations> readPage(List<ArticleText> articles, ReadingContext context) {
        FixedTerms terms = termsByPublication.getOrDefault(context.code(), commonTerms);
        List<Wording> chinese = new ArrayList<>();
        List<Script> scripts = new ArrayList<>();
        List<Credit> credits = new ArrayList<>();
        for (ArticleText article : articles) {
            Script script = Script.of(article.text());
            scripts.add(script);
            credits.addAll(article.credits());
            if (script != Script.OTHER) {
                FoldedText text = FoldedText.of(article.text(), script == Script.TRADITIONAL);
                chinese.add(new Wording(text, splitter.split(text.text(), terms)));
            }
        }
        List<List<Mention>> mentions = names.read(chinese, credits, context, terms);
        List<Annotations> annotations = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < articles.size(); i++) {
            Script script = scripts.get(i);
            if (script == Script.OTHER) {
                annotations.add(nothing(script));
            } else {
                annotations.add(
                        annotate(articles.get(i), chinese.get(next), mentions.get(next), context));
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
            ArticleText article, Wording wording, List<Mention> mentions, ReadingContext context) {
        FoldedText text = wording.folded();
        List<TimeExpression> times = TimeReader.read(text, context.issueDate());
        List<Keyword> words = keywords.pick(wording, mentions, article);
        return new Annotations(
                text.isTraditional() ? Script.TRADITIONAL.tag() : Script.SIMPLIFIED.tag(),
                tokens(wording, mentions),
                entities(text, mentions),
                times,
                quantities.read(text, times),
                words,
                LeadSummary.of(article, words));
    }

    private static List<Token> tokens(Wording wording, List<Mention> mentions) {
        FoldedText text = wording.folded();
        List<Token> tokens = new ArrayList<>(wording.wordCount());
        for (Word word : NamedWords.recut(wording, mentions)) {
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
            int start = text.originalStart(mention.start());
            int end = text.originalEnd(mention.end());
            String normal = normal(text, mention, start, end);
            SearchForms.Romanised typed =
                    SearchForms.pinyin(
                            normal != null
                                    ? normal
                                    : text.text().substring(mention.start(), mention.end()));
            entities.add(
                    new Entity(
                            mention.kind(),
                            start,
                            end,
                            normal,
                            mention.code(),
                            mention.title(),
                            typed == null ? null : typed.full()));
        }
        return entities;
    }

    /** The normal form; the folded mention when it is not printed like that. */
    private static @Nullable String normal(FoldedText text, Mention mention, int start, int end) {
        String folded = text.text().substring(mention.start(), mention.end());
        boolean asPrinted = folded.contentEquals(text.original().subSequence(start, end));
        return mention.normal() == null && !asPrinted ? folded : mention.normal();
    }
}
