package org.banmian.store.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.store.search.Suggestion;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * Names as terms that begin with what people type: the name itself, its pinyin, its initials;
 * behind it, parted by NUL, kind and name. So the index is as new as its articles, and nothing has
 * to be built beside it.
 */
final class Suggestions {

    private static final String TYPED = "typed";
    private static final String NAME = "name";

    /** A short beginning has very many names; this many are looked at. */
    private static final int MOST_TERMS = 20_000;

    private static final Comparator<Suggestion> MOST_FIRST =
            Comparator.comparingLong(Suggestion::articles)
                    .reversed()
                    .thenComparing(Suggestion::name)
                    .thenComparing(Suggestion::kind);

    private Suggestions() {}

    /** Adds the names of an article to its document. */
    static void add(SegmentedArticle article, Document document) {
        String text = article.text();
        Set<String> terms = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        for (Entity entity : article.annotations().entities()) {
            String normal = entity.normal();
            String name = normal == null ? text.substring(entity.start(), entity.end()) : normal;
            String behind = '\0' + entity.kind().name() + '\0' + name;
            String form = NormalText.of(name).text();
            if (!form.isEmpty() && name.length() <= Names.LONGEST) {
                names.add(form);
                terms.add(form + behind);
                addPinyin(entity.pinyin(), behind, terms);
            }
        }
        terms.forEach(term -> document.add(new StringField(TYPED, term, Store.NO)));
        names.forEach(name -> document.add(new StringField(NAME, name, Store.NO)));
    }

    private static void addPinyin(@Nullable String pinyin, String behind, Set<String> terms) {
        if (pinyin != null) {
            StringBuilder initials = new StringBuilder();
            for (String syllable : pinyin.split(" ", -1)) {
                initials.append(syllable.charAt(0));
            }
            terms.add(pinyin.replace(" ", "") + behind);
            terms.add(initials + behind);
        }
    }

    /** Names that begin as typed, those that most articles name first. */
    static List<Suggestion> beginning(IndexReader reader, String typed, int limit)
            throws IOException {
        BytesRef prefix = new BytesRef(form(typed));
        Terms terms = MultiTerms.getTerms(reader, TYPED);
        Map<String, Long> articles = new LinkedHashMap<>();
        if (terms != null && prefix.length > 0) {
            TermsEnum each = terms.iterator();
            Bits live = MultiBits.getLiveDocs(reader);
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (int i = 0; more && i < MOST_TERMS; i++) {
                if (!StringHelper.startsWith(each.term(), prefix)) {
                    break;
                }
                String term = each.term().utf8ToString();
                String behind = term.substring(term.indexOf('\0') + 1);
                articles.merge(
                        behind, (long) LiveTerms.count(each, live, Integer.MAX_VALUE), Math::max);
                more = each.next() != null;
            }
        }
        List<Suggestion> found = new ArrayList<>();
        articles.values().removeIf(count -> count == 0);
        articles.forEach((behind, count) -> found.add(suggestion(behind, count)));
        found.sort(MOST_FIRST);
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static String form(String typed) {
        String form = NormalText.of(typed).text();
        boolean pinyin = form.matches("[a-z ']+");
        return pinyin ? form.replaceAll("[ ']", "") : form;
    }

    private static Suggestion suggestion(String behind, long articles) {
        int cut = behind.indexOf('\0');
        Entity.Kind kind = Entity.Kind.valueOf(behind.substring(0, cut).toUpperCase(Locale.ROOT));
        return new Suggestion(kind, behind.substring(cut + 1), articles);
    }

    /**
     * Names that differ from a string in one character, or in two when it has five or more; those
     * that most articles name first.
     */
    static List<String> near(IndexReader reader, String string, int limit) throws IOException {
        int length = string.codePointCount(0, string.length());
        Terms terms = MultiTerms.getTerms(reader, NAME);
        if (terms == null || length < 2 || length > 20) {
            return List.of();
        }
        int edits = length < 5 ? 1 : 2;
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, new Term(NAME, string), edits, 0, true);
        Map<String, Integer> articles = new HashMap<>();
        Bits live = MultiBits.getLiveDocs(reader);
        while (each.next() != null) {
            articles.put(
                    each.term().utf8ToString(), LiveTerms.count(each, live, Integer.MAX_VALUE));
        }
        articles.remove(string);
        articles.values().removeIf(count -> count == 0);
        return articles.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
