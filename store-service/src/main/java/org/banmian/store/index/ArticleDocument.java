package org.banmian.store.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Token;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.Mention;
import org.banmian.store.archive.PersonTitle;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Facets;
import org.banmian.store.search.Field;
import org.banmian.store.search.Run;
import org.banmian.store.search.text.NormalText;

/** An article as the index holds it. */
final class ArticleDocument {

    private static final FieldType SINGLES = grams(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PAIRS = grams(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WORDS = grams(IndexOptions.DOCS_AND_FREQS);

    private final Document document = new Document();
    private final ArticleId id;
    private final SegmentedArticle article;

    private ArticleDocument(ArticleId id, SegmentedArticle article) {
        this.id = id;
        this.article = article;
    }

    private static FieldType grams(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** An article that stands. */
    static Document of(ArticleId id, int revision, SegmentedArticle article) {
        ArticleDocument built = new ArticleDocument(id, article);
        built.identify(revision);
        built.addTexts();
        built.addWords();
        built.addOrder();
        built.addFacets();
        built.addTitles();
        Suggestions.add(article, built.document);
        StoredArticle.store(article, built.document);
        return built.document;
    }

    /** An article that is gone; nothing finds it but its id. */
    static Document gone(ArticleId id, int revision) {
        Document document = new Document();
        document.add(new StringField(Names.ID, id.toString(), Store.NO));
        document.add(new NumericDocValuesField(Names.REVISION, revision));
        return document;
    }

    private void identify(int revision) {
        document.add(new StringField(Names.ID, id.toString(), Store.YES));
        document.add(new NumericDocValuesField(Names.REVISION, revision));
        document.add(new StoredField(Names.REVISION, revision));
        document.add(new StringField(Names.STANDING, Names.YES, Store.NO));
    }

    private void addTexts() {
        Map<Field, List<String>> byField = new EnumMap<>(Field.class);
        for (Run run : Run.of(article)) {
            byField.computeIfAbsent(run.field(), any -> new ArrayList<>())
                    .add(NormalText.of(run.text()).text());
        }
        List<String> pairs = new ArrayList<>(byField.getOrDefault(Field.BODY, List.of()));
        pairs.add(Names.BODY_END);
        byField.forEach(
                (field, texts) -> {
                    addGrams(Names.singles(field), texts, 1);
                    if (field != Field.BODY) {
                        addGrams(Names.pairs(field), texts, 2);
                        pairs.addAll(texts);
                    }
                });
        addGrams(Names.PAIRS, pairs, 2);
        addGrams(Names.SINGLES, byField.values().stream().flatMap(List::stream).toList(), 1);
    }

    private void addGrams(String name, List<String> texts, int width) {
        document.add(
                new org.apache.lucene.document.Field(
                        name, new Grams(texts, width), width == 1 ? SINGLES : PAIRS));
    }

    private void addWords() {
        String text = article.text();
        List<String> words = new ArrayList<>();
        for (Token token : article.annotations().tokens()) {
            String word = NormalText.of(text.substring(token.start(), token.end())).text();
            if (word.length() > 1 && word.length() <= Names.LONGEST) {
                words.add(word);
            }
        }
        document.add(
                new org.apache.lucene.document.Field(Names.WORD, new WholeTokens(words), WORDS));
        for (Keyword keyword : article.annotations().keywords()) {
            addTerm(Names.KEYWORD, NormalText.of(keyword.text()).text());
        }
    }

    private void addOrder() {
        document.add(new LongField(Names.DATE, id.page().date().toEpochDay(), Store.NO));
        document.add(new SortedDocValuesField(Names.PLACE, PrintOrder.place(id)));
    }

    private void addFacets() {
        Facets.of(id, article).forEach(this::addFacet);
        Set<String> within = new LinkedHashSet<>();
        for (Mention mention : Mention.of(article)) {
            String code = mention.code();
            if (code != null) {
                within.addAll(DivisionCode.within(code));
                addTerm(
                        Names.PLACE_CODE,
                        NormalText.of(mention.name()).text()
                                + '\0'
                                + DivisionCode.significant(code));
                addCount(Names.CODED_PLACE, mention.name() + '\0' + DivisionCode.significant(code));
            }
        }
        within.forEach(code -> addTerm(Names.WITHIN, code));
    }

    private void addTitles() {
        for (PersonTitle held : PersonTitle.of(article)) {
            String term = Names.title(NormalText.of(held.name()).text(), held.title());
            addTerm(Names.TITLE, term);
            addCount(Names.TITLE_COUNT, term);
        }
    }

    private void addFacet(Facet facet, List<String> values) {
        for (String value : values) {
            addTerm(Names.filter(facet), NormalText.of(value).text());
            addCount(Names.count(facet), value);
        }
    }

    private void addCount(String name, String value) {
        if (value.length() <= Names.LONGEST) {
            document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
        }
    }

    private void addTerm(String name, String value) {
        if (!value.isEmpty() && value.length() <= Names.LONGEST) {
            document.add(new StringField(name, value, Store.NO));
        }
    }
}
