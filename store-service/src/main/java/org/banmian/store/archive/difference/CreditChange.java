package org.banmian.store.archive.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banmian.contract.article.Credit;

/**
 * What became of somebody who made an article.
 *
 * @param change what became of it
 * @param credit who did what for whom; without where that stands
 */
public record CreditChange(Change change, Credit credit) {

    /**
     * All credits of both: those of the first in order, then those that were added. Who stands in
     * another place is kept.
     */
    static List<CreditChange> between(List<Credit> from, List<Credit> to) {
        List<CreditChange> changes = new ArrayList<>();
        Map<String, Integer> left = new TreeMap<>();
        to.forEach(credit -> left.merge(key(credit), 1, Integer::sum));
        for (Credit credit : from) {
            boolean kept = take(left, credit);
            changes.add(new CreditChange(kept ? Change.KEPT : Change.REMOVED, apart(credit)));
        }
        Map<String, Integer> before = new TreeMap<>();
        from.forEach(credit -> before.merge(key(credit), 1, Integer::sum));
        for (Credit credit : to) {
            if (!take(before, credit)) {
                changes.add(new CreditChange(Change.ADDED, apart(credit)));
            }
        }
        return changes;
    }

    private static boolean take(Map<String, Integer> left, Credit credit) {
        int count = left.getOrDefault(key(credit), 0);
        left.put(key(credit), Math.max(0, count - 1));
        return count > 0;
    }

    private static Credit apart(Credit credit) {
        return new Credit(credit.name(), credit.role(), credit.organisation(), null);
    }

    private static String key(Credit credit) {
        return credit.role() + "\n" + credit.name() + "\n" + credit.organisation();
    }
}
