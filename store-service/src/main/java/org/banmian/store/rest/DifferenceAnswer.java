package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.ArchivedArticle;
import org.banmian.store.archive.difference.ArticleDifference;
import org.banmian.store.archive.difference.CreditChange;
import org.banmian.store.archive.difference.FieldDifference;
import org.banmian.store.archive.difference.TextRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one revision of an article says otherwise than another.
 *
 * @param id which article
 * @param from the revision that is compared
 * @param to the revision it is compared with
 * @param same whether both have the same pieces in the same order
 * @param coarse whether so much differs that some of it was not compared word by word, and is told
 *     as removed and added as a whole
 * @param fields by role of the pieces, those that either has
 * @param credits who made it, in both; the same person in another place is kept
 */
@Schema(name = "Difference", example = ReadingExamples.DIFFERENCE)
record DifferenceAnswer(
        @Schema(implementation = String.class) ArticleId id,
        Side from,
        Side to,
        boolean same,
        boolean coarse,
        List<Field> fields,
        List<Author> credits) {

    /**
     * One of the two.
     *
     * @param revision its number
     * @param received when its page was received
     * @param length of its text in UTF-16 code units
     */
    @Schema(name = "DifferenceSide")
    record Side(int revision, Instant received, int length) {

        static Side of(ArchivedArticle archived, ArchivedArticle.Content content) {
            return new Side(
                    archived.revision(), archived.received(), content.article().text().length());
        }
    }

    /**
     * All pieces in one role.
     *
     * @param field the role
     * @param changed whether anything was removed or added
     * @param runs all text of both, in order
     */
    @Schema(name = "FieldDifference")
    record Field(PieceRole field, boolean changed, List<Run> runs) {

        static Field of(FieldDifference field) {
            return new Field(
                    field.field(), field.changed(), field.runs().stream().map(Run::of).toList());
        }
    }

    /**
     * A stretch of text.
     *
     * @param change kept, removed or added
     * @param text the stretch
     * @param from where it stands in the text of the first; absent when it was added
     * @param to where it stands in the text of the second; absent when it was removed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DifferenceRun")
    record Run(String change, String text, @Nullable Span from, @Nullable Span to) {

        static Run of(TextRun run) {
            return new Run(run.change().id(), run.text(), run.from(), run.to());
        }
    }

    /**
     * Somebody who made it.
     *
     * @param change kept, removed or added
     * @param credit who did what for whom
     */
    @Schema(name = "CreditDifference")
    record Author(String change, Credit credit) {

        static Author of(CreditChange change) {
            return new Author(change.change().id(), change.credit());
        }
    }

    static DifferenceAnswer of(ArticleId id, Side from, Side to, ArticleDifference difference) {
        return new DifferenceAnswer(
                id,
                from,
                to,
                difference.same(),
                difference.coarse(),
                difference.fields().stream().map(Field::of).toList(),
                difference.credits().stream().map(Author::of).toList());
    }
}
