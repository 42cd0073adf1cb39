package org.banmian.ingest.format.hocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.contract.page.Direction;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.Scale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The properties in the title of an hOCR element: {@code bbox 0 0 2480 3508; x_size 42}. */
final class Title {

    private static final Pattern PROPERTY = Pattern.compile("\\s*([a-z_]+)\\s+([^;]*)");

    private final Map<String, String> properties = new HashMap<>();
    private final Element element;

    private Title(Element element) {
        this.element = element;
        for (String part : element.attr("title").split(";", -1)) {
            Matcher property = PROPERTY.matcher(part);
            if (property.matches()) {
                properties.putIfAbsent(property.group(1), property.group(2));
            }
        }
    }

    static Title of(Element element) {
        return new Title(element);
    }

    @Nullable Bounds box() {
        List<Double> corners = Bounds.numbers(properties.get("bbox"));
        return corners.size() < 4
                ? null
                : Bounds.of(corners.get(0), corners.get(1), corners.get(2), corners.get(3));
    }

    /** In points, from {@code x_fsize}. */
    @Nullable Double fontSize() {
        Double points = first("x_fsize");
        return points == null || points <= 0 ? null : points;
    }

    /** In pixels, from {@code x_size}: the height of a line from descenders to ascenders. */
    @Nullable Double size() {
        Double pixels = first("x_size");
        return pixels == null || pixels <= 0 ? null : pixels;
    }

    @Nullable Scale scale() {
        List<Double> dpi = Bounds.numbers(properties.get("scan_res"));
        if (dpi.isEmpty()) {
            return null;
        }
        double across = dpi.get(0);
        double down = dpi.size() > 1 ? dpi.get(1) : across;
        return Scale.isLikely(across) && Scale.isLikely(down) ? Scale.dpi(across, down) : null;
    }

    @Nullable Direction direction() {
        Double angle = first("textangle");
        double turn = angle == null ? 0 : Math.abs(angle) % 180;
        if ((turn > 45 && turn < 135) || element.attr("style").contains("vertical-")) {
            return Direction.VERTICAL;
        }
        return element.attr("dir").equalsIgnoreCase("rtl") ? Direction.RIGHT_TO_LEFT : null;
    }

    private @Nullable Double first(String property) {
        List<Double> numbers = Bounds.numbers(properties.get(property));
        return numbers.isEmpty() ? null : numbers.get(0);
    }
}
