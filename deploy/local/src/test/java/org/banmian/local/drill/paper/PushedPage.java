package org.banmian.local.drill.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.banmian.contract.page.PageKey;

/**
 * One version of a page as a scanner sends it.
 *
 * @param key which page
 * @param text its lines, parted by line feeds
 * @param marks words of which each stands in one article of this version and nowhere else in the
 *     world; none where the text is not of our making
 */
public record PushedPage(PageKey key, String text, List<String> marks) {

    /** Keeps the marks from changing. */
    public PushedPage {
        marks = List.copyOf(marks);
    }

    /** What goes over the wire: UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of {@link #bytes}, in hexadecimal digits. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
