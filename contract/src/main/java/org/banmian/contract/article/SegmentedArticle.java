package org.banmian.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 稿件: one article as it was rebuilt from its page.
 *
 * @param pieces in reading order: kicker, headline, subheadline, byline, body, captions
 * @param credits who made it
 * @param dateline 电头, such as 本报讯, as a span of the article's text
 * @param genre what kind of article it is
 * @param annotations what was read in its words
 * @param headlineConfidence how sure it is that this headline belongs to this body; absent without
 *     a headline
 * @param confidence how sure it is that these pieces are one article, and all of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SegmentedArticle(
        List<Piece> pieces,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Credit> credits,
        @Nullable Span dateline,
        Genre genre,
        Annotations annotations,
        @Nullable Confidence headlineConfidence,
        Confidence confidence) {

    /** Checks that everything lies inside the text; absent credits are none. */
    public SegmentedArticle(
            List<Piece> pieces,
            @Nullable List<Credit> credits,
            @Nullable Span dateline,
            @Nullable Genre genre,
            @Nullable Annotations annotations,
            @Nullable Confidence headlineConfidence,
            Confidence confidence) {
        this.pieces = List.copyOf(pieces);
        this.credits = credits == null ? List.of() : List.copyOf(credits);
        this.dateline = dateline;
        this.genre = genre == null ? Genre.UNKNOWN : genre;
        this.annotations = annotations == null ? Annotations.NONE : annotations;
        this.headlineConfidence = headlineConfidence;
        this.confidence = confidence;
        if (this.pieces.isEmpty()) {
            throw new IllegalArgumentException("an article has at least one piece");
        }
        if (end() > length()) {
            throw new IllegalArgumentException(
                    "offsets reach " + end() + " in an article of " + length() + " characters");
        }
    }

    /** The article's own text: its pieces in order, joined by line breaks. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /** Where the piece with this index begins in {@link #text}. */
    public int startOf(int piece) {
        int start = 0;
        for (Piece each : pieces.subList(0, piece)) {
            start += each.text().length() + 1;
        }
        return start;
    }

    /** The texts of all pieces in a role, joined by blanks; empty when there is none. */
    public String textOf(PieceRole role) {
        return pieces.stream()
                .filter(piece -> piece.role() == role)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    /** The same article with other annotations. */
    public SegmentedArticle with(Annotations read) {
        return new SegmentedArticle(
                pieces, credits, dateline, genre, read, headlineConfidence, confidence);
    }

    private int length() {
        return startOf(pieces.size()) - 1;
    }

    private int end() {
        int end = Math.max(annotations.end(), dateline == null ? 0 : dateline.end());
        for (Credit credit : credits) {
            Span span = credit.span();
            end = Math.max(end, span == null ? 0 : span.end());
        }
        return end;
    }
}
