package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.line.LineJoiner;
import org.banmian.nlp.page.prose.Continuation;
import org.banmian.nlp.page.text.TracedText;

/**
 * Names the parts of a headline group: lines of one width are one part set in lines; a part that
 * opens with a dash is the subheadline; of the rest the one that fits its body best is the
 * headline, what stands above it the kicker, what stands below it the subheadline.
 */
final class HeadlineParts {

    private static final int SAME_WIDTH = 2;

    /** Sizes of type that differ by a smaller share are one. */
    private static final double SAME_SIZE = 0.03;

    private final Rare rare;
    private final Continuation continuation;
    private final LineJoiner joiner;

    HeadlineParts(Rare rare, Continuation continuation, LineJoiner joiner) {
        this.rare = rare;
        this.continuation = continuation;
        this.joiner = joiner;
    }

    List<DraftPiece> of(List<HeadingCell> lines, int article, double confidence) {
        List<List<HeadingCell>> parts = parts(lines);
        List<TracedText> texts = parts.stream().map(p -> HeadingGroup.join(p, joiner)).toList();
        int main = largest(parts);
        main = main < 0 ? bestFitting(texts, article) : main;
        List<DraftPiece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PieceRole role =
                    i < main
                            ? PieceRole.KICKER
                            : i == main ? PieceRole.HEADLINE : PieceRole.SUBHEADLINE;
            pieces.add(new DraftPiece(role, texts.get(i), confidence));
        }
        return pieces;
    }

    private List<List<HeadingCell>> parts(List<HeadingCell> lines) {
        List<List<HeadingCell>> parts = new ArrayList<>();
        List<HeadingCell> open = new ArrayList<>();
        for (HeadingCell line : lines) {
            if (!open.isEmpty() && !together(open.get(open.size() - 1), line)) {
                parts.add(List.copyOf(open));
                open.clear();
            }
            open.add(line);
        }
        parts.add(List.copyOf(open));
        return parts;
    }

    /** The part in the largest type, or -1 if the source does not say which that is. */
    private static int largest(List<List<HeadingCell>> parts) {
        int largest = -1;
        double most = 0;
        for (int i = 0; i < parts.size(); i++) {
            double size = parts.get(i).get(0).size();
            if (size > (1 + SAME_SIZE) * most) {
                most = size;
                largest = i;
            }
        }
        return largest;
    }

    private boolean together(HeadingCell before, HeadingCell line) {
        if (!line.opensLine()) {
            return true;
        }
        if (isDash(line.text())) {
            return false;
        }
        if (before.size() > 0 && line.size() > 0) {
            return Math.abs(before.size() - line.size()) < SAME_SIZE * line.size();
        }
        boolean readsOn = continuation.logOdds(before.text().text(), line.text().text()) > 1.5;
        return readsOn || Math.abs(before.width() - line.width()) <= SAME_WIDTH;
    }

    private int bestFitting(List<TracedText> parts, int article) {
        int main = 0;
        double best = -1;
        for (int i = 0; i < parts.size(); i++) {
            double fit = isDash(parts.get(i)) ? 0 : rare.shared(parts.get(i).text(), article) + 0.1;
            if (fit > best) {
                best = fit;
                main = i;
            }
        }
        return main;
    }

    private static boolean isDash(TracedText text) {
        return text.first() == '—' || text.first() == '─' || text.first() == '－';
    }
}
