package org.banmian.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.store.search.query.Expression;
import org.banmian.store.search.query.Expression.All;
import org.banmian.store.search.query.Expression.Any;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.query.Expression.Not;
import org.banmian.store.search.text.NormalText;

/** Questions about articles, put together at random. */
public final class RandomQuestions {

    private static final List<Field> FIELDS = List.of(Field.values());

    private final Random random;
    private final List<SegmentedArticle> articles;

    /** Questions of this seed. */
    public RandomQuestions(long seed, List<SegmentedArticle> articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    /** A string of 1 to 12 characters as it stands in an article; it has some that can be seen. */
    public String string(SegmentedArticle article) {
        while (true) {
            List<Run> runs = Run.of(article);
            String text = runs.get(random.nextInt(runs.size())).text();
            int[] characters = text.codePoints().toArray();
            int length = Math.min(characters.length, 1 + random.nextInt(12));
            int from = random.nextInt(characters.length - length + 1);
            String string = new String(characters, from, length);
            if (!NormalText.of(string).text().isEmpty()) {
                return string;
            }
        }
    }

    /** An article. */
    public SegmentedArticle article() {
        return articles.get(random.nextInt(articles.size()));
    }

    /** An expression of some depth. */
    public Expression expression(int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 2);
        if (kind < 2) {
            String string = string(article());
            String part = string.substring(0, string.offsetByCodePoints(0, 1));
            String wanted = random.nextBoolean() ? string : part;
            String normal = NormalText.of(wanted).text();
            return new Holds(
                    normal.isEmpty() ? "的" : normal,
                    kind == 0 ? null : FIELDS.get(random.nextInt(FIELDS.size())));
        }
        if (kind == 2) {
            return new Not(expression(depth - 1));
        }
        List<Expression> parts = new ArrayList<>();
        for (int i = 0; i <= 1 + random.nextInt(2); i++) {
            parts.add(expression(depth - 1));
        }
        return kind == 3 ? new All(parts) : new Any(parts);
    }
}
