package org.banmian.store.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.text.NormalText;

/** Filters as queries of one state of the index. */
final class FilterQueries {

    private final IndexReader reader;

    FilterQueries(IndexReader reader) {
        this.reader = reader;
    }

    /** One query for each filter; all have to match. */
    List<Query> of(Filters filters) throws IOException {
        List<Query> queries = new ArrayList<>();
        LocalDate from = filters.from();
        LocalDate to = filters.to();
        if (from != null || to != null) {
            queries.add(
                    LongField.newRangeQuery(
                            Names.DATE,
                            from == null ? Long.MIN_VALUE : from.toEpochDay(),
                            to == null ? Long.MAX_VALUE : to.toEpochDay()));
        }
        for (Facet facet : filters.values().keySet()) {
            Set<String> values = filters.values().get(facet);
            queries.add(facet == Facet.PLACE ? places(values) : oneOf(facet, values));
        }
        return queries;
    }

    private static Query oneOf(Facet facet, Collection<String> values) {
        return terms(
                Names.filter(facet),
                values.stream().map(value -> NormalText.of(value).text()).toList());
    }

    /**
     * Articles that name one of the places, or any place inside one. A place is given by its code
     * or by its name; what lies inside a name is known by the codes that articles give it, or where
     * none names it, by those of the divisions that are called so.
     */
    private Query places(Set<String> values) throws IOException {
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String value : values) {
            codes.addAll(codes(value));
            if (!isCode(value)) {
                names.add(NormalText.of(value).text());
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(terms(Names.filter(Facet.PLACE), names), Occur.SHOULD);
        query.add(terms(Names.WITHIN, codes), Occur.SHOULD);
        return query.build();
    }

    /** Codes of the divisions that a name or a code stands for, without zeros behind. */
    List<String> codes(String place) throws IOException {
        return isCode(place)
                ? List.of(DivisionCode.significant(place))
                : codesOf(NormalText.of(place).text());
    }

    private static boolean isCode(String place) {
        return place.matches("[0-9]{2,12}");
    }

    private List<String> codesOf(String name) throws IOException {
        List<String> codes = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Names.PLACE_CODE);
        if (terms != null) {
            BytesRef prefix = new BytesRef(name + '\0');
            TermsEnum each = terms.iterator();
            Bits live = MultiBits.getLiveDocs(reader);
            boolean more = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(each.term(), prefix)) {
                if (LiveTerms.count(each, live, 1) > 0) {
                    String term = each.term().utf8ToString();
                    codes.add(term.substring(term.indexOf('\0') + 1));
                }
                more = each.next() != null;
            }
        }
        return codes.isEmpty() ? DivisionNames.codes(name) : codes;
    }

    private static Query terms(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
