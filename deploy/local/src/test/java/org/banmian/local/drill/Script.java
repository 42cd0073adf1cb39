package org.banmian.local.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;

/**
 * What scanners do in a drill: every page once, and of some pages other versions, the first version
 * again, two versions close together, withdrawals, and pages that come back.
 */
final class Script {

    private static final int LATER = 15;

    private final SyntheticPaper paper;
    private final int pages;
    private final SortedMap<Integer, List<Push>> pushes = new TreeMap<>();

    Script(SyntheticPaper paper, int pages) {
        this.paper = paper;
        this.pages = pages;
        for (int page = 0; page < pages; page++) {
            write(page);
        }
    }

    private void write(int page) {
        add(page, version(page, 0));
        switch (page % 25) {
            case 0, 10, 20 -> {
                // A, B, A: three versions, and the last one stands.
                add(page + LATER, version(page, 1));
                add(page + 2 * LATER, version(page, 0));
            }
            case 3 -> add(page, version(page, 2));
            case 7 -> add(page + LATER, Push.withdrawal(paper.key(page)));
            case 16 -> {
                add(page + LATER, Push.withdrawal(paper.key(page)));
                add(page + 2 * LATER, version(page, 1));
            }
            default -> {
                // Pushed once.
            }
        }
    }

    private void add(int slot, Push push) {
        pushes.computeIfAbsent(slot, s -> new ArrayList<>()).add(push);
    }

    private Push version(int page, int version) {
        return Push.of(paper.page(page, version));
    }

    /** All of it, in order, in so many parts of about the same length. */
    List<List<Push>> rounds(int count) {
        List<Push> all = pushes.values().stream().flatMap(List::stream).toList();
        List<List<Push>> rounds = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            rounds.add(all.subList(all.size() * round / count, all.size() * (round + 1) / count));
        }
        return rounds;
    }

    /** A page that is in none of the rounds. */
    PushedPage extra(int number) {
        return paper.page(pages + number, 0);
    }
}
