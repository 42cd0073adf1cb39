package org.banmian.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character encodings that text is read in. */
public enum TextCharset {
    /** UTF-8; a byte order mark is dropped. */
    UTF_8(StandardCharsets.UTF_8),
    /** GB18030, which holds GBK and GB2312 and is read in their place. */
    GB18030(Charset.forName("GB18030")),
    /**
     * UTF-16, the more significant byte first: of markup only, which shows it by its first bytes.
     */
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** UTF-16, the less significant byte first: of markup only. */
    UTF_16LE(StandardCharsets.UTF_16LE);

    /** Every name that is taken for what is declared, in lower case. */
    public static final List<String> NAMES = List.of("utf-8", "gb18030", "gbk", "gb2312");

    private final Charset charset;

    TextCharset(Charset charset) {
        this.charset = charset;
    }

    /** The name it has in answers and events, {@code UTF-8} for example. */
    public String id() {
        return charset.name();
    }

    /** The encoding itself. */
    public Charset charset() {
        return charset;
    }

    /**
     * The encoding of this name, in any case.
     *
     * @throws PageRejectedException naming the encodings that are taken
     */
    public static TextCharset named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8" -> UTF_8;
            case "gb18030", "gbk", "gb2312" -> GB18030;
            default -> throw unknown();
        };
    }

    /**
     * The encoding that the parameters of a media type name, if they name one.
     *
     * @param parameters by name in lower case
     * @throws PageRejectedException naming the encodings that are taken
     */
    public static @Nullable TextCharset declaredBy(Map<String, String> parameters) {
        String charset = parameters.get("charset");
        return charset == null ? null : named(charset);
    }

    private static PageRejectedException unknown() {
        return new PageRejectedException(
                PageRejectedException.Reason.UNKNOWN_CHARSET,
                "Text is read in " + String.join(", ", NAMES) + ", not in the charset declared.",
                Map.of("field", "charset", "accepted", NAMES));
    }
}
