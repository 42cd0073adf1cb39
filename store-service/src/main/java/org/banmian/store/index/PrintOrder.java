package org.banmian.store.index;

import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.Order;

/** The orders by issue date; inside an issue articles stand by publication, page and number. */
final class PrintOrder {

    private PrintOrder() {}

    /** As the index sorts. */
    static Sort of(Order order) {
        return new Sort(
                LongField.newSortField(
                        Names.DATE, order == Order.NEWEST, SortedNumericSelector.Type.MIN),
                new SortField(Names.PUBLICATION, SortField.Type.STRING),
                new SortField(Names.SECTION, SortField.Type.STRING),
                new SortField(Names.SHEET, SortField.Type.LONG),
                new SortField(Names.NUMBER, SortField.Type.LONG));
    }

    /** The place of an article in them, whether or not it is there. */
    static FieldDoc place(ArticleId id, int maxDoc) {
        String page = id.page().page();
        String section = page.replaceAll("[0-9]+$", "");
        Object[] keys = {
            id.page().date().toEpochDay(),
            new BytesRef(id.page().publication()),
            new BytesRef(section),
            Long.parseLong(page.substring(section.length())),
            (long) id.number()
        };
        return new FieldDoc(Math.max(0, maxDoc - 1), Float.NaN, keys);
    }
}
