package org.banmian.nlp.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.banmian.contract.article.Annotation;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.TimeExpression;
import org.banmian.contract.article.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tags sentences given as JSON lines: {@code {"id", "text"}} in, {@code {"id", "entities": [[start,
 * end, "PER|LOC|ORG|TIME"], ...], "tokens": [[start, end, tag], ...]}} out, one answer line per
 * line, in the same order. Blank lines are skipped, other fields ignored.
 *
 * <p>Lines in a row whose ids differ only in the number behind the last hyphen ({@code p3-1},
 * {@code p3-2}) are sentences of one text and are read together, as the articles of a page are: a
 * name found in one is known in the others, and the places they name say which short names are
 * places. Every other line is read by itself.
 */
public final class TagLines {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** So many lines are read together at most, which bounds what is held at once. */
    private static final int MOST_TOGETHER = 500;

    private final LanguageReader reader;
    private final ReadingContext context;

    /** Tags with the given reader, knowing nothing of where the sentences come from. */
    public TagLines(LanguageReader reader) {
        this(reader, ReadingContext.UNKNOWN);
    }

    /** Tags with the given reader what was printed in the given context. */
    public TagLines(LanguageReader reader, ReadingContext context) {
        this.reader = reader;
        this.context = context;
    }

    /**
     * Reads every line and writes its answer.
     *
     * @throws BadLineException at the first line that is not such an object; the answers before it
     *     are written
     * @throws IOException if reading or writing fails
     */
    public void tag(Reader in, Writer out) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<JsonNode> together = new ArrayList<>();
        int number = 0;
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode next = parse(line, number);
                    if (!together.isEmpty() && !isOneText(together, next)) {
                        answer(together, out);
                    }
                    together.add(next);
                }
            }
        } finally {
            answer(together, out);
        }
    }

    private static boolean isOneText(List<JsonNode> lines, JsonNode next) {
        String text = textOf(lines.get(0));
        return lines.size() < MOST_TOGETHER && !text.isEmpty() && text.equals(textOf(next));
    }

    /** What stands before the last hyphen of an id: the text that a numbered sentence is from. */
    private static String textOf(JsonNode line) {
        String id = line.get("id").asText();
        int hyphen = id.lastIndexOf('-');
        boolean numbered = hyphen > 0 && id.substring(hyphen + 1).matches("[0-9]+");
        return numbered ? id.substring(0, hyphen) : "";
    }

    private void answer(List<JsonNode> lines, Writer out) throws IOException {
        List<ArticleText> texts = new ArrayList<>();
        for (JsonNode line : lines) {
            texts.add(ArticleText.plain(line.get("text").textValue()));
        }
        List<Annotations> read = reader.readPage(texts, context);
        for (int i = 0; i < read.size(); i++) {
            out.write(answer(lines.get(i), read.get(i)));
            out.write('\n');
        }
        out.flush();
        lines.clear();
    }

    private static JsonNode parse(String line, int number) throws BadLineException {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new BadLineException(number, "is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject() || !node.path("text").isTextual()) {
            throw new BadLineException(number, "must be an object with a string \"text\"", null);
        }
        if (!node.path("id").isValueNode()) {
            throw new BadLineException(number, "must have an \"id\", a string or a number", null);
        }
        return node;
    }

    private static String answer(JsonNode line, Annotations read) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", line.get("id"));
        ArrayNode entities = answer.putArray("entities");
        for (Annotation named : inOrder(read)) {
            entities.addArray().add(named.start()).add(named.end()).add(typeOf(named));
        }
        ArrayNode tokens = answer.putArray("tokens");
        for (Token token : read.tokens()) {
            tokens.addArray().add(token.start()).add(token.end()).add(token.tag());
        }
        return JSON.writeValueAsString(answer);
    }

    private static List<Annotation> inOrder(Annotations read) {
        List<Annotation> all = new ArrayList<>(read.entities());
        all.addAll(read.times());
        all.sort(Comparator.comparingInt(Annotation::start).thenComparingInt(Annotation::end));
        return all;
    }

    private static String typeOf(Annotation named) {
        if (named instanceof TimeExpression) {
            return "TIME";
        }
        return switch (((Entity) named).kind()) {
            case PERSON -> "PER";
            case PLACE -> "LOC";
            case ORGANISATION -> "ORG";
            case OTHER -> "OTHER";
        };
    }

    /** A line that cannot be tagged; its message names the line, counted from 1. */
    public static final class BadLineException extends IOException {

        private static final long serialVersionUID = 1;

        BadLineException(int line, String what, @Nullable Exception cause) {
            super("line " + line + " " + what, cause);
        }
    }
}
