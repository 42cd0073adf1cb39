package org.banmian.nlp.page.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.line.PagePart;

/**
 * Cuts a page that is far longer than any newspaper prints into sheets that are put together one by
 * one, so that the work grows with the length of the page and not with its square. A real page is
 * one sheet.
 */
final class Sheets {

    private static final int PARAGRAPHS = 200;
    private static final int HEADING_LINES = 90;
    private static final int OTHERS = 60;
    private static final int TALLEST_STACK = 24;

    private Sheets() {}

    static List<List<PagePart>> of(List<PagePart> parts) {
        List<List<PagePart>> sheets = new ArrayList<>();
        List<PagePart> sheet = new ArrayList<>();
        double filled = 0;
        for (PagePart part : parts) {
            for (PagePart piece : pieces(part)) {
                filled += share(piece);
                if (filled > 1 && !sheet.isEmpty()) {
                    sheets.add(sheet);
                    sheet = new ArrayList<>();
                    filled = share(piece);
                }
                sheet.add(piece);
            }
        }
        sheets.add(sheet);
        return sheets;
    }

    private static double share(PagePart part) {
        if (part instanceof PagePart.Body body) {
            return body.paragraphs().size() / (double) PARAGRAPHS;
        }
        return part instanceof PagePart.Headings headings
                ? headings.lines().size() / (double) HEADING_LINES
                : 1.0 / OTHERS;
    }

    private static List<PagePart> pieces(PagePart part) {
        List<PagePart> pieces = new ArrayList<>();
        if (part instanceof PagePart.Headings headings) {
            for (int at = 0; at < headings.lines().size(); at += TALLEST_STACK) {
                int end = Math.min(headings.lines().size(), at + TALLEST_STACK);
                pieces.add(
                        new PagePart.Headings(
                                headings.lines().subList(at, end),
                                headings.vertical(),
                                headings.area()));
            }
        } else if (part instanceof PagePart.Body body) {
            for (int at = 0; at < body.paragraphs().size(); at += PARAGRAPHS) {
                int end = Math.min(body.paragraphs().size(), at + PARAGRAPHS);
                pieces.add(new PagePart.Body(body.paragraphs().subList(at, end), body.width()));
            }
        } else {
            pieces.add(part);
        }
        return pieces;
    }
}
