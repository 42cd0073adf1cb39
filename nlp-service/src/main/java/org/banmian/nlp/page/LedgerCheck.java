package org.banmian.nlp.page;

import java.util.Arrays;
import java.util.List;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.page.text.Chars;
import org.banmian.nlp.page.text.SourcePage;

/**
 * Checks a result against its source, by a count of its own: every visible character stands in
 * exactly one place, the ledger says the same, and every piece's text is what its spans and repairs
 * make of the source. Cheap enough to run on every page.
 */
public final class LedgerCheck {

    private static final byte ARTICLE = 1;
    private static final byte CAPTION = 2;
    private static final byte FURNITURE = 3;
    private static final byte DUPLICATE = 4;
    private static final byte HIDDEN = 5;
    private static final byte UNASSIGNED = 6;

    private final String source;
    private final byte[] places;

    private LedgerCheck(String source) {
        this.source = source;
        this.places = new byte[source.length()];
    }

    /**
     * Passes a result that accounts for every visible character of {@code lines}.
     *
     * @throws LedgerException naming the first offset that is wrong
     */
    public static void check(List<SourceLine> lines, SegmentedPage page) {
        new LedgerCheck(SourcePage.of(lines).text()).check(page);
    }

    private void check(SegmentedPage page) {
        for (SegmentedArticle article : page.articles()) {
            article.pieces().forEach(this::checkPiece);
        }
        for (Furniture furniture : page.furniture()) {
            checkText(furniture.text(), furniture.source(), List.of(), false);
            mark(furniture.source(), FURNITURE);
        }
        mark(page.ledger().duplicateSpans(), DUPLICATE);
        mark(page.ledger().hiddenSpans(), HIDDEN);
        mark(page.ledger().unassignedSpans(), UNASSIGNED);
        compare(page.ledger());
    }

    private void checkPiece(Piece piece) {
        checkText(piece.text(), piece.source(), piece.repairs(), true);
        mark(piece.source(), piece.role() == PieceRole.CAPTION ? CAPTION : ARTICLE);
    }

    private void checkText(String text, List<Span> spans, List<Repair> repairs, boolean strict) {
        boolean[] repaired = new boolean[text.length()];
        for (Repair repair : repairs) {
            Arrays.fill(repaired, repair.start(), repair.end(), true);
        }
        int at = 0;
        for (Span span : spans) {
            if (span.end() > source.length()) {
                throw new LedgerException("a span reaches beyond the source: " + span);
            }
            for (int i = span.start(); i < span.end(); i++, at++) {
                boolean same = source.charAt(i) == text.charAt(at);
                if (strict && same == repaired[at]) {
                    throw new LedgerException(
                            "offset " + i + " is not what the text says, or repaired without need");
                }
            }
        }
    }

    private void mark(List<Span> spans, byte place) {
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (Chars.isBlank(source.codePointAt(i))) {
                    continue;
                }
                if (places[i] != 0) {
                    throw new LedgerException("offset " + i + " stands in two places");
                }
                places[i] = place;
            }
        }
    }

    private void compare(Ledger ledger) {
        int[] counts = new int[UNASSIGNED + 1];
        int total = 0;
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            int size = Character.charCount(codePoint);
            for (int k = i; !Chars.isBlank(codePoint) && k < i + size; k++) {
                if (places[k] == 0) {
                    throw new LedgerException("offset " + k + " stands nowhere");
                }
                counts[places[k]]++;
                total++;
            }
            i += size;
        }
        expect("total", total, ledger.total());
        expect("article", counts[ARTICLE], ledger.article());
        expect("caption", counts[CAPTION], ledger.caption());
        expect("furniture", counts[FURNITURE], ledger.furniture());
        expect("duplicate", counts[DUPLICATE], ledger.duplicate());
        expect("hidden", counts[HIDDEN], ledger.hidden());
        expect("unassigned", counts[UNASSIGNED], ledger.unassigned());
    }

    private static void expect(String what, int counted, int booked) {
        if (counted != booked) {
            throw new LedgerException(
                    what + ": " + counted + " characters counted, " + booked + " booked");
        }
    }
}
