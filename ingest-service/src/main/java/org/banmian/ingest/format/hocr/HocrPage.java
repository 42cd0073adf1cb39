package org.banmian.ingest.format.hocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banmian.contract.page.PageGeometry.Kind;
import org.banmian.ingest.format.layout.FoundLine;
import org.banmian.ingest.format.layout.FoundLine.Setting;
import org.banmian.ingest.format.layout.ReadingOrder;
import org.banmian.ingest.format.layout.Scale;
import org.banmian.ingest.format.layout.Sheet;
import org.banmian.ingest.format.layout.Words;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.TextCharset;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One page of hOCR: its lines, in the order they stand in, and what is drawn. */
final class HocrPage {

    private static final Set<String> LINES =
            Set.of(
                    "ocr_line",
                    "ocrx_line",
                    "ocr_header",
                    "ocr_footer",
                    "ocr_caption",
                    "ocr_textfloat");
    private static final Set<String> PHOTOS =
            Set.of("ocr_photo", "ocr_image", "ocrx_image", "ocr_linedrawing", "ocr_float");
    private static final Set<String> BLOCKS = Set.of("ocr_carea", "ocrx_block", "ocr_par");

    private final Element page;
    private final Title title;
    private final Scale scale;
    private final Sheet sheet = new Sheet();

    HocrPage(Element page) {
        this.page = page;
        this.title = Title.of(page);
        Scale said = title.scale();
        this.scale = said == null ? Scale.perInch(Scale.ASSUMED_DPI) : said;
    }

    PageContent content(TextCharset charset) {
        sheet.edges(title.box());
        read(page, Setting.NONE.withDirection(title.direction()), null);
        boolean assumed = title.scale() == null && sheet.isMeasured();
        return new PageContent(
                Hocr.MEDIA_TYPE,
                charset,
                sheet.lines(new ReadingOrder(), scale),
                sheet.geometry(scale),
                assumed ? List.of(Scale.ASSUMED) : List.of());
    }

    // Text outside every line is kept too: as the lines that the markup round it makes of it.
    private void read(Element element, Setting setting, @Nullable Element placed) {
        StringBuilder loose = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                loose.append(HocrText.blanks(text.getWholeText()));
            } else if (node instanceof Element child && isInLine(child)) {
                loose.append(HocrText.of(child));
            } else if (node instanceof Element child) {
                flush(loose, setting, placed);
                child(child, setting, placed);
            }
        }
        flush(loose, setting, placed);
    }

    private void child(Element child, Setting setting, @Nullable Element placed) {
        Title own = Title.of(child);
        Setting inner = setting.withFontSize(own.fontSize()).withDirection(own.direction());
        if (hasClass(child, LINES) && !holdsLines(child)) {
            line(child, own, inner);
        } else if (hasClass(child, PHOTOS)) {
            sheet.rectangle(Kind.PHOTO, own.box());
            read(child, inner, child);
        } else if (child.hasClass("ocr_separator")) {
            sheet.rectangle(Kind.BAR, own.box());
        } else if (hasClass(child, BLOCKS)) {
            boolean outer = setting.block() == null || !child.hasClass("ocr_par");
            read(child, outer && child.hasAttr("id") ? inner.withBlock(child.id()) : inner, child);
        } else {
            read(child, inner, placed);
        }
    }

    private void line(Element element, Title own, Setting setting) {
        Double size = own.size();
        Setting sized =
                setting.fontSize() != null || size == null
                        ? setting
                        : setting.withFontSize(size * scale.y());
        sheet.line(new FoundLine(HocrText.of(element), own.box(), sized, List.of()));
    }

    private void flush(StringBuilder loose, Setting setting, @Nullable Element placed) {
        String text = Words.oneLine(loose.toString()).strip();
        loose.setLength(0);
        sheet.line(
                new FoundLine(
                        text,
                        placed == null || text.isEmpty() ? null : Title.of(placed).box(),
                        setting,
                        List.of()));
    }

    private static boolean isInLine(Element element) {
        return !element.tagName().equals("br")
                && !element.isBlock()
                && element.children().isEmpty()
                && !hasClass(element, LINES)
                && !hasClass(element, PHOTOS)
                && !hasClass(element, BLOCKS)
                && !element.hasClass("ocr_separator");
    }

    private static boolean holdsLines(Element element) {
        List<Element> inside = new ArrayList<>(element.children());
        for (int i = 0; i < inside.size(); i++) {
            if (hasClass(inside.get(i), LINES)) {
                return true;
            }
            inside.addAll(inside.get(i).children());
        }
        return false;
    }

    private static boolean hasClass(Element element, Set<String> classes) {
        return element.classNames().stream().anyMatch(classes::contains);
    }
}
