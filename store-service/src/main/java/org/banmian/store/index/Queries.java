package org.banmian.store.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.banmian.store.search.Field;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.Expression.All;
import org.banmian.store.search.query.Expression.Any;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.query.Expression.Not;
import org.jspecify.annotations.Nullable;

/** Questions as queries of the index. */
final class Queries {

    /** How much more a string counts that stands in the headline. */
    private static final float HEADLINE_BOOST = 2f;

    /** How much a string counts that is a word of its own, or one the article is about. */
    private static final float WORD_BOOST = 0.5f;

    private Queries() {}

    /** All articles that stand. */
    static Query standing() {
        return new TermQuery(new Term(Names.STANDING, Names.YES));
    }

    /** Finds the articles of which an expression is true. */
    static Query matching(Expression expression) {
        if (expression instanceof Holds holds) {
            return holding(holds, holds.field());
        }
        if (expression instanceof All all) {
            return every(all.parts());
        }
        if (expression instanceof Any any) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            any.parts().forEach(part -> query.add(matching(part), Occur.SHOULD));
            return query.build();
        }
        return every(List.of(expression));
    }

    private static Query every(List<Expression> parts) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean denialsOnly = true;
        for (Expression part : parts) {
            if (part instanceof Not not) {
                query.add(matching(not.part()), Occur.MUST_NOT);
            } else {
                query.add(matching(part), Occur.MUST);
                denialsOnly = false;
            }
        }
        if (denialsOnly) {
            query.add(new ConstantScoreQuery(standing()), Occur.MUST);
        }
        return query.build();
    }

    /**
     * Adds to a query what makes some of what it finds more relevant; it finds the same. A string
     * in the headline counts more, so does one that is a word where it stands and not parts of two,
     * or a keyword.
     */
    static Query ranked(Query matching, Expression expression) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(matching, Occur.MUST);
        for (Holds holds : expression.wanted()) {
            if (holds.field() == null) {
                query.add(boost(holding(holds, Field.HEADLINE), HEADLINE_BOOST), Occur.SHOULD);
                query.add(boost(term(Names.WORD, holds.string()), WORD_BOOST), Occur.SHOULD);
                query.add(boost(term(Names.KEYWORD, holds.string()), WORD_BOOST), Occur.SHOULD);
            }
        }
        return query.build();
    }

    private static Query holding(Holds holds, @Nullable Field field) {
        if (field == null) {
            return Grams.holding(Names.SINGLES, Names.PAIRS, holds.string());
        }
        return field == Field.BODY
                ? Grams.holdingBefore(
                        Names.BODY_END, Names.singles(field), Names.PAIRS, holds.string())
                : Grams.holding(Names.singles(field), Names.pairs(field), holds.string());
    }

    private static Query boost(Query query, float by) {
        return new BoostQuery(query, by);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
