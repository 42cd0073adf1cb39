package org.banmian.ingest.format.alto;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.format.layout.ReadingOrder;
import org.banmian.ingest.format.layout.Scale;
import org.banmian.ingest.format.layout.Sheet;
import org.banmian.ingest.format.xml.XmlCursor;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;
import org.jspecify.annotations.Nullable;

/** An ALTO document, part by part. */
final class AltoDocument {

    private static final double MM10_PER_INCH = 254;
    private static final double INCH1200_PER_INCH = 1200;
    private static final Pattern DPI =
            Pattern.compile(
                    "(?:dpi|ppi|resolution)\\s*[:=]?\\s*([0-9]{2,5})|([0-9]{2,5})\\s*(?:dpi|ppi)");

    private final AltoStyles styles = new AltoStyles();
    private final ReadingOrder order = new ReadingOrder();
    private final AltoChain chain = new AltoChain();
    private final List<Sheet> sheets = new ArrayList<>();
    private String unit = "pixel";
    private @Nullable Double dpi;

    /** Takes a child of the outermost element. */
    void part(XmlCursor part) {
        switch (part.name()) {
            case "Description" -> part.children(this::description);
            case "Styles" -> part.children(styles::style);
            case "ReadingOrder" -> part.children(this::order);
            case "Layout" -> part.children(this::page);
            default -> {}
        }
    }

    List<PageContent> pages(TextCharset charset) {
        Scale scale = scale();
        if (order.isEmpty()) {
            chain.into(order);
        }
        return sheets.stream().map(sheet -> content(sheet, scale, charset)).toList();
    }

    private PageContent content(Sheet sheet, Scale scale, TextCharset charset) {
        boolean assumed = unit.equals("pixel") && dpi == null && sheet.isMeasured();
        return new PageContent(
                Alto.MEDIA_TYPE,
                charset,
                sheet.lines(order, scale),
                sheet.geometry(scale),
                assumed ? List.of(Scale.ASSUMED) : List.of());
    }

    private void description(XmlCursor element) {
        if (element.name().equals("MeasurementUnit")) {
            unit = element.text().strip().toLowerCase(Locale.ROOT);
        } else {
            resolution(element.text());
        }
    }

    // ALTO has no field for it; scanners and OCR programs write it into the settings of their step.
    private void resolution(String description) {
        Matcher found = DPI.matcher(description.toLowerCase(Locale.ROOT));
        while (dpi == null && found.find()) {
            String digits = found.group(1) == null ? found.group(2) : found.group(1);
            double value = Double.parseDouble(digits);
            dpi = Scale.isLikely(value) ? value : null;
        }
    }

    private void order(XmlCursor element) {
        if (element.name().equals("ElementRef")) {
            AltoStyles.ids(element.attribute("REF")).forEach(order::then);
        } else {
            element.children(this::order);
        }
    }

    private void page(XmlCursor element) {
        if (element.name().equals("Page")) {
            if (sheets.size() == PageText.MAX_PAGES) {
                throw PageText.tooManyPages();
            }
            Sheet sheet = new Sheet();
            new AltoPage(styles, sheet, chain).read(element);
            sheets.add(sheet);
        }
    }

    private Scale scale() {
        return switch (unit) {
            case "mm10" -> Scale.perInch(MM10_PER_INCH);
            case "inch1200" -> Scale.perInch(INCH1200_PER_INCH);
            default -> Scale.perInch(dpi == null ? Scale.ASSUMED_DPI : dpi);
        };
    }
}
