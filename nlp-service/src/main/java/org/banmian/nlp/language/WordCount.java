package org.banmian.nlp.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Token;

/**
 * Counts in how many articles of an archive each word stands, for a file of {@link
 * DocumentFrequencies}. Articles come as JSON lines with a string {@code text}.
 */
public final class WordCount {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final LanguageReader reader;
    private final DocumentFrequencies.Counter counter = new DocumentFrequencies.Counter();

    /** Counts with the words of the given reader. */
    public WordCount(LanguageReader reader) {
        this.reader = reader;
    }

    /**
     * Counts every article; blank lines are skipped, other fields ignored.
     *
     * @throws TagLines.BadLineException at the first line that is not such an object
     * @throws IOException if reading fails
     */
    public void add(Reader articles) throws IOException {
        BufferedReader lines = new BufferedReader(articles);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                counter.add(words(text(line, number)));
            }
        }
    }

    private static String text(String line, int number) throws IOException {
        try {
            JsonNode text = JSON.readTree(line).path("text");
            if (text.isTextual()) {
                return text.textValue();
            }
        } catch (JsonProcessingException e) {
            throw new TagLines.BadLineException(number, "is no JSON: " + e.getOriginalMessage(), e);
        }
        throw new TagLines.BadLineException(
                number, "must be an object with a string \"text\"", null);
    }

    /** The words of Chinese characters and letters, as keywords are asked for: simplified. */
    private Set<String> words(String text) {
        Annotations read = reader.read(ArticleText.plain(text), ReadingContext.UNKNOWN);
        boolean traditional = read.language().equals(Script.TRADITIONAL.tag());
        Set<String> words = new HashSet<>();
        for (Token token : read.tokens()) {
            StringBuilder word = new StringBuilder();
            for (int i = token.start(); i < token.end(); i++) {
                char c = text.charAt(i);
                if (!Chars.isBlank(c)) {
                    word.append(traditional ? Script.simplified(c) : c);
                }
            }
            if (word.length() > 1 && word.chars().allMatch(Character::isLetter)) {
                words.add(word.toString());
            }
        }
        return words;
    }

    /**
     * Writes the file; words that stand in fewer articles than {@code least} are left out.
     *
     * @throws IOException if writing fails
     */
    public void write(OutputStream out, int least) throws IOException {
        counter.write(out, least);
    }
}
