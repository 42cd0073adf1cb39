package org.banmian.store.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banmian.store.search.Field;
import org.jspecify.annotations.Nullable;

/** Cuts a question into its signs and words. */
final class Lexer {

    /** What a stretch of a question is. */
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        FIELD,
        STRING
    }

    /**
     * A stretch of a question.
     *
     * @param kind what it is
     * @param text the string, without quotes, as it was typed
     * @param field the field that is named
     */
    record Sign(Kind kind, String text, @Nullable Field field) {

        static Sign of(Kind kind) {
            return new Sign(kind, "", null);
        }
    }

    private static final String OPENING_QUOTES = "\"“＂";
    private static final String CLOSING_QUOTES = "\"”＂";
    private static final String OPENING_BRACKETS = "(（";
    private static final String CLOSING_BRACKETS = ")）";
    private static final String COLONS = ":：";
    private static final String MINUS = "-－";

    private final String question;
    private final List<Sign> signs = new ArrayList<>();
    private int at;

    private Lexer(String question) {
        this.question = question;
    }

    /**
     * The signs of a question, in order.
     *
     * @throws UnreadableQuestionException if a quote is not closed
     */
    static List<Sign> signs(String question) {
        Lexer lexer = new Lexer(question);
        while (lexer.at < question.length()) {
            lexer.next();
        }
        return lexer.signs;
    }

    private void next() {
        char c = question.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (OPENING_BRACKETS.indexOf(c) >= 0) {
            one(Kind.OPEN);
        } else if (CLOSING_BRACKETS.indexOf(c) >= 0) {
            one(Kind.CLOSE);
        } else if (MINUS.indexOf(c) >= 0 && followedByString()) {
            one(Kind.NOT);
        } else if (OPENING_QUOTES.indexOf(c) >= 0) {
            quoted();
        } else {
            word();
        }
    }

    private void one(Kind kind) {
        signs.add(Sign.of(kind));
        at++;
    }

    private boolean followedByString() {
        return at + 1 < question.length()
                && !isBlank(question.charAt(at + 1))
                && MINUS.indexOf(question.charAt(at + 1)) < 0;
    }

    private void quoted() {
        StringBuilder string = new StringBuilder();
        int i = at + 1;
        while (i < question.length() && CLOSING_QUOTES.indexOf(question.charAt(i)) < 0) {
            boolean escape = question.charAt(i) == '\\' && i + 1 < question.length();
            i += escape ? 1 : 0;
            string.append(question.charAt(i));
            i++;
        }
        if (i >= question.length()) {
            throw new UnreadableQuestionException("a quote is not closed");
        }
        at = i + 1;
        signs.add(new Sign(Kind.STRING, string.toString(), null));
    }

    private void word() {
        int start = at;
        while (at < question.length() && isInWord(question.charAt(at))) {
            if (COLONS.indexOf(question.charAt(at)) >= 0) {
                Optional<Field> field = Field.named(question.substring(start, at));
                if (field.isPresent()) {
                    at++;
                    signs.add(new Sign(Kind.FIELD, "", field.get()));
                    return;
                }
            }
            at++;
        }
        signs.add(word(question.substring(start, at)));
    }

    private static Sign word(String word) {
        return switch (word) {
            case "AND" -> Sign.of(Kind.AND);
            case "OR" -> Sign.of(Kind.OR);
            case "NOT" -> Sign.of(Kind.NOT);
            default -> new Sign(Kind.STRING, word, null);
        };
    }

    private static boolean isInWord(char c) {
        return !isBlank(c)
                && OPENING_BRACKETS.indexOf(c) < 0
                && CLOSING_BRACKETS.indexOf(c) < 0
                && OPENING_QUOTES.indexOf(c) < 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
