package org.banmian.store.index;

import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.Order;

/** The orders by issue date; inside a date articles stand by publication, page and number. */
final class PrintOrder {

    private PrintOrder() {}

    /** As the index sorts. */
    static Sort of(Order order) {
        return new Sort(
                LongField.newSortField(
                        Names.DATE, order == Order.NEWEST, SortedNumericSelector.Type.MIN),
                PlaceComparator.sort());
    }

    /** Where an article stands in them, whether or not it is there. */
    static FieldDoc position(ArticleId id, int maxDoc) {
        Object[] keys = {id.page().date().toEpochDay(), place(id)};
        return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, keys);
    }

    /**
     * The place of an article inside a date: publication, letters and number of the page, number of
     * the article, written so that the order of bytes is the order of places (A2 before A10).
     */
    static BytesRef place(ArticleId id) {
        String page = id.page().page();
        String section = page.replaceAll("[0-9]+$", "");
        int sheet = Integer.parseInt(page.substring(section.length()));
        return new BytesRef(
                String.format(
                        Locale.ROOT,
                        "%s\0%s\0%03d%010d",
                        id.page().publication(),
                        section,
                        sheet,
                        id.number()));
    }
}
