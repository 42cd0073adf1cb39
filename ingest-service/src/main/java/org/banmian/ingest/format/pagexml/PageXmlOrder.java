package org.banmian.ingest.format.pagexml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.ingest.format.layout.ReadingOrder;
import org.banmian.ingest.format.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The order of regions: that of the groups, or else that of the indices regions have themselves.
 */
final class PageXmlOrder {

    private static final Pattern CUSTOM =
            Pattern.compile("readingOrder\\s*\\{\\s*index\\s*:\\s*([0-9]{1,6})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final ReadingOrder groups = new ReadingOrder();
    private final List<Place> own = new ArrayList<>();
    private boolean grouped;

    /** Takes a group of the ReadingOrder, or a reference in one. */
    void group(XmlCursor element) {
        flatten(element).forEach(groups::then);
        grouped = true;
    }

    /** Takes the index a region gives itself. */
    void custom(@Nullable String id, @Nullable String custom) {
        Integer index = index(custom);
        if (id != null && index != null) {
            own.add(new Place(index, List.of(id)));
        }
    }

    ReadingOrder places() {
        if (grouped) {
            return groups;
        }
        ReadingOrder order = new ReadingOrder();
        sorted(own).forEach(order::then);
        return order;
    }

    private static List<String> flatten(XmlCursor element) {
        List<String> ids = new ArrayList<>();
        String region = element.attribute("regionRef");
        boolean ordered = element.name().startsWith("OrderedGroup");
        List<Place> members = new ArrayList<>();
        element.children(
                member -> {
                    Integer index = number(member.attribute("index"));
                    int place = ordered && index != null ? index : members.size();
                    members.add(new Place(place, flatten(member)));
                });
        ids.addAll(sorted(members));
        // Behind its members: a region that stands for a group holds them.
        if (region != null) {
            ids.add(region);
        }
        return ids;
    }

    private static List<String> sorted(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(Place::index))
                .flatMap(place -> place.ids().stream())
                .toList();
    }

    /** The index in a custom attribute such as {@code readingOrder {index:3;}}. */
    static @Nullable Integer index(@Nullable String custom) {
        Matcher found = CUSTOM.matcher(custom == null ? "" : custom);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    static @Nullable Integer number(@Nullable String text) {
        return text != null && NUMBER.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private record Place(int index, List<String> ids) {}
}
