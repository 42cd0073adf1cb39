package org.banmian.ingest.format.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.banmian.ingest.format.layout.Words;
import org.jsoup.nodes.Element;

/**
 * The text of an hOCR line: that of its words where it has some, because the blanks between them
 * are those of the markup; else all of it.
 */
final class HocrText {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private HocrText() {}

    static String of(Element line) {
        List<Element> words = line.getElementsByClass("ocrx_word");
        return Words.oneLine(words.isEmpty() ? whole(line) : words(words)).strip();
    }

    /** A run of blanks is one, as HTML has it. */
    static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private static String words(List<Element> words) {
        List<String> texts = new ArrayList<>();
        for (Element word : words) {
            texts.add(whole(word).strip());
        }
        return Words.join(texts);
    }

    private static String whole(Element element) {
        return blanks(element.wholeText());
    }
}
