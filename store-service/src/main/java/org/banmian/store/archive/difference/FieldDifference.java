package org.banmian.store.archive.difference;

import java.util.List;
import org.banmian.contract.article.PieceRole;

/**
 * What two articles say in one field.
 *
 * @param field the role of the pieces that are compared
 * @param runs all text of both, in order: what was removed stands before what was added in its
 *     place. The runs that are not added make up the field of the first article, those that are not
 *     removed that of the second, its pieces joined by line breaks
 */
public record FieldDifference(PieceRole field, List<TextRun> runs) {

    /** Keeps the list from changing. */
    public FieldDifference {
        runs = List.copyOf(runs);
    }

    /** Whether anything was removed or added. */
    public boolean changed() {
        return runs.stream().anyMatch(run -> run.change() != Change.KEPT);
    }
}
