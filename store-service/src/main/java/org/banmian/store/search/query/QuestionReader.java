package org.banmian.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banmian.store.search.Field;
import org.banmian.store.search.InvalidQueryException;
import org.banmian.store.search.query.Expression.All;
import org.banmian.store.search.query.Expression.Any;
import org.banmian.store.search.query.Expression.Holds;
import org.banmian.store.search.query.Expression.Not;
import org.banmian.store.search.query.Lexer.Kind;
import org.banmian.store.search.query.Lexer.Sign;
import org.banmian.store.search.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question: words, which all have to be there; {@code "strings with blanks"}; {@code AND},
 * {@code OR}, {@code -not} or {@code NOT}, brackets; {@code headline:}, {@code byline:}, {@code
 * body:}, {@code caption:} before a word, a string or a bracket. Inside quotes a backslash takes
 * the next character as it is. {@code AND} binds closer than {@code OR}.
 *
 * <p>A question that breaks these rules is read as plain words, and that is said.
 */
public final class QuestionReader {

    /** How long a question may be, in UTF-16 code units. */
    public static final int MAX_LENGTH = 1_000;

    /** How many words and strings it may have. */
    public static final int MAX_STRINGS = 64;

    private static final int MAX_DEPTH = 20;
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final String SIGNS = "[\"“”＂()（）\\s\\p{Z}\\p{Cc}]+";

    private final List<Sign> signs;
    private int at;
    private int depth;

    private QuestionReader(List<Sign> signs) {
        this.signs = signs;
    }

    /**
     * Reads a question.
     *
     * @throws InvalidQueryException if it is too long or asks for nothing
     */
    public static ParsedQuestion read(String question) {
        if (question.length() > MAX_LENGTH) {
            throw new InvalidQueryException(
                    "q",
                    MAX_LENGTH,
                    "q has " + question.length() + " characters; at most " + MAX_LENGTH);
        }
        try {
            return new ParsedQuestion(parsed(Lexer.signs(question)), null);
        } catch (UnreadableQuestionException e) {
            return new ParsedQuestion(
                    plain(question), "Read as plain words, because " + e.getMessage());
        }
    }

    private static Expression parsed(List<Sign> signs) {
        checkCount(signs.stream().filter(each -> each.kind() == Kind.STRING).count());
        QuestionReader reader = new QuestionReader(signs);
        Expression expression = reader.any(null);
        if (reader.at < signs.size()) {
            throw new UnreadableQuestionException("a bracket is closed that was not opened");
        }
        return expression;
    }

    /** All words of it, whatever stands between them. */
    private static Expression plain(String question) {
        List<Expression> words = new ArrayList<>();
        for (String word : question.split(SIGNS, -1)) {
            String normal = NormalText.of(word).text();
            if (!normal.isEmpty() && !OPERATORS.contains(word)) {
                words.add(new Holds(normal, null));
            }
        }
        checkCount(words.size());
        if (words.isEmpty()) {
            throw new InvalidQueryException("q", null, "q has no words to search for");
        }
        return all(words);
    }

    private static void checkCount(long strings) {
        if (strings > MAX_STRINGS) {
            throw new InvalidQueryException(
                    "q", MAX_STRINGS, "q has " + strings + " words; at most " + MAX_STRINGS);
        }
    }

    private Expression any(@Nullable Field field) {
        List<Expression> parts = new ArrayList<>(List.of(every(field)));
        while (take(Kind.OR)) {
            parts.add(every(field));
        }
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    private Expression every(@Nullable Field field) {
        List<Expression> parts = new ArrayList<>(List.of(one(field)));
        while (at < signs.size() && !sees(Kind.OR) && !sees(Kind.CLOSE)) {
            take(Kind.AND);
            parts.add(one(field));
        }
        return all(parts);
    }

    private static Expression all(List<Expression> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    private Expression one(@Nullable Field field) {
        if (at == signs.size()) {
            throw new UnreadableQuestionException("a word is missing at its end");
        }
        Sign sign = signs.get(at++);
        return switch (sign.kind()) {
            case STRING -> holds(sign.text(), field);
            case NOT -> new Not(deeper(field));
            case FIELD -> deeper(sign.field());
            case OPEN -> bracket(field);
            case CLOSE -> throw new UnreadableQuestionException("a bracket holds no words");
            case AND, OR ->
                    throw new UnreadableQuestionException(
                            "a word is missing beside " + sign.kind());
        };
    }

    private Expression deeper(@Nullable Field field) {
        enter();
        Expression expression = one(field);
        depth--;
        return expression;
    }

    private Expression bracket(@Nullable Field field) {
        enter();
        Expression inner = any(field);
        if (!take(Kind.CLOSE)) {
            throw new UnreadableQuestionException("a bracket is not closed");
        }
        depth--;
        return inner;
    }

    private void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw new UnreadableQuestionException("brackets stand too deep inside each other");
        }
    }

    private static Expression holds(String string, @Nullable Field field) {
        String normal = NormalText.of(string).text();
        if (normal.isEmpty()) {
            throw new UnreadableQuestionException("a string has no characters that can be seen");
        }
        return new Holds(normal, field);
    }

    private boolean take(Kind kind) {
        boolean there = sees(kind);
        at += there ? 1 : 0;
        return there;
    }

    private boolean sees(Kind kind) {
        return at < signs.size() && signs.get(at).kind() == kind;
    }
}
