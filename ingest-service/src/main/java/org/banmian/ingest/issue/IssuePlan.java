package org.banmian.ingest.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a package is which page, settled before any is accepted.
 *
 * @param parts in the order of the package
 * @param missing pages between the first and the last of their section that no part is
 * @param twice pages that several parts are; none of these is accepted, for nothing tells which is
 *     meant
 */
public record IssuePlan(List<IssuePart> parts, List<String> missing, List<String> twice) {

    private static final Pattern PAGE = Pattern.compile("([A-Z]*)([0-9]+)");

    /** Keeps the lists as they are now. */
    public IssuePlan {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        twice = List.copyOf(twice);
    }

    /** Settles it for these parts. */
    static IssuePlan of(List<IssuePart> parts) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, TreeSet<Integer>> sections = new TreeMap<>();
        for (IssuePart part : parts) {
            Matcher page = PAGE.matcher(part.page() == null ? "" : part.page());
            if (page.matches()) {
                counts.merge(page.group(), 1, Integer::sum);
                sections.computeIfAbsent(page.group(1), section -> new TreeSet<>())
                        .add(Integer.valueOf(page.group(2)));
            }
        }
        List<String> twice =
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        List<IssuePart> settled =
                parts.stream()
                        .map(part -> isIn(twice, part.page()) ? part.withFault(twice(part)) : part)
                        .toList();
        return new IssuePlan(settled, missing(sections), twice);
    }

    private static boolean isIn(List<String> pages, @Nullable String page) {
        return page != null && pages.contains(page);
    }

    private static List<String> missing(Map<String, TreeSet<Integer>> sections) {
        List<String> missing = new ArrayList<>();
        sections.forEach(
                (section, numbers) -> {
                    for (int number = numbers.first(); number < numbers.last(); number++) {
                        if (!numbers.contains(number)) {
                            missing.add(section + number);
                        }
                    }
                });
        return missing;
    }

    private static PageRejectedException twice(IssuePart part) {
        return new PageRejectedException(
                Reason.NUMBER_TWICE,
                "The package has page "
                        + part.page()
                        + " more than once; send the one that is meant.",
                Map.of("field", "body", "number", String.valueOf(part.page())));
    }
}
