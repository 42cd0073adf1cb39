package org.banmian.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banmian.contract.page.Printable;
import org.banmian.ingest.format.xml.DeclaredEncoding;
import org.banmian.ingest.format.xml.XmlInput;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** How a source begins, which tells its format whatever it is declared to be. */
public final class SourceHead {

    /** How many bytes are looked at, at most. */
    public static final int BYTES = 64 * 1024;

    private static final int MAX_NAME = 120;
    private static final Pattern MARK_AND_BLANKS =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF|\uFEFF)?\\s*");
    private static final Pattern MARKUP =
            Pattern.compile("^<(?:\\?xml\\s|!doctype|!--|[a-z_])", Pattern.CASE_INSENSITIVE);

    private final String head;
    private final @Nullable RootElement root;

    private SourceHead(String head, @Nullable RootElement root) {
        this.head = head;
        this.root = root;
    }

    /** Looks at the beginning of these bytes. */
    public static SourceHead of(byte[] bytes) {
        byte[] begin = bytes.length > BYTES ? Arrays.copyOf(bytes, BYTES) : bytes;
        String head = begun(new String(begin, ISO_8859_1));
        TextCharset wide = DeclaredEncoding.utf16(begin);
        if (wide != null) {
            String read = begun(new String(begin, wide.charset()));
            head = isMarkup(read) ? read : head;
        }
        return new SourceHead(head, isMarkup(head) ? XmlInput.root(begin) : null);
    }

    /** Whether these ASCII characters stand within so many bytes of the beginning. */
    public boolean has(String ascii, int within) {
        int at = head.indexOf(ascii);
        return at >= 0 && at < within;
    }

    /** Whether these ASCII characters are the first. */
    public boolean startsWith(String ascii) {
        return head.startsWith(ascii);
    }

    /** Whether a pattern of ASCII characters is found, which matches in lower case. */
    public boolean finds(Pattern ascii) {
        return ascii.matcher(head.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether it begins like XML or HTML. */
    public boolean isMarkup() {
        return isMarkup(head);
    }

    /** Whether it may be text: no NUL, which no text has, and no sign of an archive or image. */
    public boolean isText() {
        return head.indexOf('\0') < 0 && !isArchive() && !startsWith("%PDF-") && !isMarkup();
    }

    /** Whether it begins like a ZIP archive. */
    public boolean isArchive() {
        return startsWith("PK\u0003\u0004") || startsWith("PK\u0005\u0006");
    }

    /** The outermost element, if it is XML up to there. */
    public @Nullable RootElement root() {
        return root;
    }

    /** What it seems to be, for a sentence. */
    String guess() {
        if (isArchive()) {
            return "a ZIP archive";
        }
        if (root != null) {
            return "XML with the root element " + Printable.of(root.toString(), MAX_NAME);
        }
        return isMarkup() ? "markup" : "of an unknown kind";
    }

    private static String begun(String text) {
        return MARK_AND_BLANKS.matcher(text).replaceFirst("");
    }

    private static boolean isMarkup(String head) {
        return MARKUP.matcher(head).find();
    }
}
