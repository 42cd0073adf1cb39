package org.banmian.store.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.SegmentedArticle;

/**
 * SHA-256 of what readers see, as 64 hexadecimal digits; equal digests are equal content. Spans,
 * repairs, confidence, annotations and pipeline are how it was read, not what it says.
 */
final class ContentDigest {

    /** Of a page that is withdrawn. */
    static final String WITHDRAWN = sha256("withdrawn");

    private ContentDigest() {}

    /** Of an article: its pieces in order, each with its role and text. */
    static String of(SegmentedArticle article) {
        StringBuilder content = new StringBuilder();
        for (Piece piece : article.pieces()) {
            field(content, piece.role());
            field(content, piece.text());
        }
        return sha256(content);
    }

    /** Of a page: its articles in reading order, and its furniture. */
    static String of(List<HeldArticle> inOrder, List<Furniture> furniture) {
        StringBuilder content = new StringBuilder();
        for (HeldArticle article : inOrder) {
            field(content, article.number());
            field(content, article.digest());
        }
        for (Furniture each : furniture) {
            field(content, each.kind());
            field(content, each.text());
        }
        return sha256(content);
    }

    /** No text of an event holds a line break, so a field ends where it ends. */
    private static void field(StringBuilder content, Object value) {
        content.append(value).append('\n');
    }

    private static String sha256(CharSequence content) {
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
