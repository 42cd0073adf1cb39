package org.banmian.local.drill.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Repair;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;

/**
 * Follows every visible character of a page to the place where it was kept: each stands in exactly
 * one, the ledger says the same, and the text of each piece is what stands in the source, but for
 * its repairs. Knows nothing but the contract.
 */
public final class LedgerAudit {

    private enum Place {
        ARTICLE,
        CAPTION,
        FURNITURE,
        DUPLICATE,
        HIDDEN,
        UNASSIGNED
    }

    private static final int ENOUGH = 3;

    private final String source;
    private final Place[] places;
    private final List<String> problems = new ArrayList<>();

    private LedgerAudit(String source) {
        this.source = source;
        this.places = new Place[source.length()];
    }

    /** What is wrong, at most a few of it; nothing when all adds up. */
    public static List<String> problems(
            String source,
            Ledger ledger,
            List<SegmentedArticle> articles,
            List<Furniture> furniture) {
        LedgerAudit audit = new LedgerAudit(source);
        articles.forEach(article -> article.pieces().forEach(audit::follow));
        furniture.forEach(piece -> audit.claim(piece.source(), Place.FURNITURE));
        audit.claim(ledger.duplicateSpans(), Place.DUPLICATE);
        audit.claim(ledger.hiddenSpans(), Place.HIDDEN);
        audit.claim(ledger.unassignedSpans(), Place.UNASSIGNED);
        audit.compare(ledger);
        return audit.problems;
    }

    private void follow(Piece piece) {
        Place place = piece.role() == PieceRole.CAPTION ? Place.CAPTION : Place.ARTICLE;
        if (!claim(piece.source(), place)) {
            return;
        }
        StringBuilder original = new StringBuilder();
        piece.source().forEach(span -> original.append(span.in(source)));
        StringBuilder text = new StringBuilder(piece.text());
        for (Repair repair : piece.repairs()) {
            String repaired = original.substring(repair.start(), repair.end());
            text.replace(repair.start(), repair.end(), repaired);
        }
        if (!text.toString().contentEquals(original)) {
            note("the source has \"" + original + "\" where an article has " + piece.text());
        }
    }

    private boolean claim(List<Span> spans, Place place) {
        for (Span span : spans) {
            if (span.end() > source.length()) {
                note(place + " reaches beyond the page: " + span);
                return false;
            }
            for (int i = span.start(); i < span.end(); i++) {
                claim(i, place);
            }
        }
        return true;
    }

    private void claim(int at, Place place) {
        if (isBlank(at)) {
            return;
        }
        if (places[at] != null) {
            note("offset " + at + " stands twice, as " + places[at] + " and as " + place);
        }
        places[at] = place;
    }

    private boolean isBlank(int at) {
        int codePoint =
                at > 0 && Character.isSurrogatePair(source.charAt(at - 1), source.charAt(at))
                        ? source.codePointAt(at - 1)
                        : source.codePointAt(at);
        int type = Character.getType(codePoint);
        return Character.isSpaceChar(codePoint)
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    private void compare(Ledger ledger) {
        Map<Place, Integer> counted = new EnumMap<>(Place.class);
        int total = 0;
        for (int i = 0; i < places.length; i++) {
            if (isBlank(i)) {
                continue;
            }
            total++;
            if (places[i] == null) {
                note("offset " + i + ", '" + source.charAt(i) + "', stands nowhere");
            } else {
                counted.merge(places[i], 1, Integer::sum);
            }
        }
        expect("of the whole page", total, ledger.total());
        expect(Place.ARTICLE, counted, ledger.article());
        expect(Place.CAPTION, counted, ledger.caption());
        expect(Place.FURNITURE, counted, ledger.furniture());
        expect(Place.DUPLICATE, counted, ledger.duplicate());
        expect(Place.HIDDEN, counted, ledger.hidden());
        expect(Place.UNASSIGNED, counted, ledger.unassigned());
    }

    private void expect(Place place, Map<Place, Integer> counted, int booked) {
        expect(place.toString(), counted.getOrDefault(place, 0), booked);
    }

    private void expect(String what, int counted, int booked) {
        if (counted != booked) {
            note(what + ": " + counted + " characters counted, " + booked + " booked");
        }
    }

    private void note(String problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        }
    }
}
