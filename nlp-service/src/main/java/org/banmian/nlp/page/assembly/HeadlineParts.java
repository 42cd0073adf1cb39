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

    private final Rare rare;
    private final Continuation continuation;
    private final LineJoiner joiner;

    HeadlineParts(Rare rare, Continuation continuation, LineJoiner joiner) {
        this.rare = rare;
        this.continuation = continuation;
        this.joiner = joiner;
    }

    List<DraftPiece> of(List<HeadingCell> lines, int article, double confidence) {
        List<TracedText> parts = parts(lines);
        int main = main(parts, article);
        List<DraftPiece> pieces = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PieceRole role =
                    i < main
                            ? PieceRole.KICKER
                            : i == main ? PieceRole.HEADLINE : PieceRole.SUBHEADLINE;
            pieces.add(new DraftPiece(role, parts.get(i), confidence));
        }
        return pieces;
    }

    private List<TracedText> parts(List<HeadingCell> lines) {
        List<TracedText> parts = new ArrayList<>();
        HeadingCell before = null;
        List<HeadingCell> open = new ArrayList<>();
        for (HeadingCell line : lines) {
            if (before != null && together(before, line)) {
                open.add(line);
            } else {
                close(parts, open);
                open.add(line);
            }
            before = line;
        }
        close(parts, open);
        return parts;
    }

    private void close(List<TracedText> parts, List<HeadingCell> open) {
        if (!open.isEmpty()) {
            parts.add(HeadingGroup.join(open, joiner));
            open.clear();
        }
    }

    private boolean together(HeadingCell before, HeadingCell line) {
        if (!line.opensLine()) {
            return true;
        }
        if (isDash(line.text())) {
            return false;
        }
        boolean readsOn = continuation.logOdds(before.text().text(), line.text().text()) > 1.5;
        return readsOn || Math.abs(before.width() - line.width()) <= SAME_WIDTH;
    }

    private int main(List<TracedText> parts, int article) {
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
