package org.banmian.ingest.format.pagexml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.ingest.format.layout.Bounds;
import org.banmian.ingest.format.layout.FoundLine;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.layout.Scale;
import org.banmian.ingest.format.layout.Sheet;
import org.banmian.ingest.format.xml.XmlCursor;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** One page of PAGE XML: its size, its order, and its regions, which may stand in each other. */
final class PageXmlPage {

    private static final double CM_PER_INCH = 2.54;

    private final Sheet sheet = new Sheet();
    private final PageXmlOrder order = new PageXmlOrder();
    private @Nullable Scale scale;

    void read(XmlCursor page) {
        Double width = Bounds.number(page.attribute("imageWidth"));
        Double height = Bounds.number(page.attribute("imageHeight"));
        if (width != null && height != null) {
            sheet.edges(Bounds.of(0, 0, width, height));
        }
        scale = scale(page);
        Setting setting = PageXmlLine.inherited(page, Setting.NONE);
        page.children(
                child -> {
                    if (child.name().equals("ReadingOrder")) {
                        child.children(order::group);
                    } else {
                        region(child, setting, List.of());
                    }
                });
    }

    PageContent content(TextCharset charset) {
        boolean assumed = scale == null && sheet.isMeasured();
        Scale used = scale == null ? Scale.perInch(Scale.ASSUMED_DPI) : scale;
        return new PageContent(
                PageXml.MEDIA_TYPE,
                charset,
                sheet.lines(order.places(), used),
                sheet.geometry(used),
                assumed ? List.of(Scale.ASSUMED) : List.of());
    }

    private void region(XmlCursor element, Setting setting, List<String> outer) {
        String name = element.name();
        if (!name.endsWith("Region")) {
            return;
        }
        String id = element.attribute("id");
        List<String> ids = new ArrayList<>();
        ids.add(id == null ? "" : id);
        ids.addAll(outer);
        order.custom(id, element.attribute("custom"));
        Setting own = PageXmlLine.inherited(element, setting).withBlock(id);
        Region region = new Region(own, ids, element.attribute("textLineOrder"));
        element.children(child -> part(child, region));
        region.lines().forEach(sheet::line);
        Kind kind = kind(name);
        if (kind != null) {
            sheet.rectangle(kind, region.bounds);
        }
    }

    private void part(XmlCursor child, Region region) {
        switch (child.name()) {
            case "Coords" -> region.bounds = PageXmlLine.coords(child);
            case "TextStyle" ->
                    region.setting =
                            region.setting.withFontSize(Bounds.number(child.attribute("fontSize")));
            case "TextLine" -> region.line(child);
            case "TextEquiv" -> region.text.read(child);
            default -> region(child, region.setting, region.ids);
        }
    }

    private static @Nullable Kind kind(String region) {
        return switch (region) {
            case "ImageRegion", "GraphicRegion", "LineDrawingRegion", "ChartRegion", "MapRegion" ->
                    Kind.PHOTO;
            case "SeparatorRegion" -> Kind.BAR;
            case "FrameRegion", "AdvertRegion" -> Kind.FRAME;
            default -> null;
        };
    }

    private static @Nullable Scale scale(XmlCursor page) {
        Double across = Bounds.number(page.attribute("imageXResolution"));
        Double down = Bounds.number(page.attribute("imageYResolution"));
        if (across == null) {
            return null;
        }
        String unit = page.attribute("imageResolutionUnit");
        boolean perCm = unit != null && unit.toUpperCase(Locale.ROOT).equals("PPCM");
        double factor = perCm ? CM_PER_INCH : 1;
        double dpi = across * factor;
        double dpiDown = down == null ? dpi : down * factor;
        boolean likely = Scale.isLikely(dpi) && Scale.isLikely(dpiDown);
        return likely && !"other".equals(unit) ? Scale.dpi(dpi, dpiDown) : null;
    }

    /** A region while it is read; its text counts only where it has no lines. */
    private static final class Region {

        private final PageXmlText text = new PageXmlText();
        private final PageXmlLines lines;
        private final List<String> ids;
        private Setting setting;
        private @Nullable Bounds bounds;

        Region(Setting setting, List<String> ids, @Nullable String lineOrder) {
            this.setting = setting;
            this.ids = ids;
            this.lines = new PageXmlLines(lineOrder);
        }

        void line(XmlCursor element) {
            lines.add(element, setting, ids);
        }

        List<FoundLine> lines() {
            List<FoundLine> found = lines.sorted();
            if (!found.isEmpty()) {
                return found;
            }
            String[] own = text.chosen().split("\\R");
            Bounds only = own.length == 1 ? bounds : null;
            return Stream.of(own).map(line -> PageXmlLine.found(line, only, setting, ids)).toList();
        }
    }
}
