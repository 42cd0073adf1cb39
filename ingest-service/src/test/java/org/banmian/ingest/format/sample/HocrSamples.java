package org.banmian.ingest.format.sample;

import static org.banmian.ingest.format.sample.DrawnPage.n;

/** A page in hOCR, as different producers write it. */
final class HocrSamples {

    private final DrawnPage page;

    HocrSamples(DrawnPage page) {
        this.page = page;
    }

    /** XHTML of words in lines in paragraphs in areas. */
    String words() {
        double k = 300 / 72.0;
        StringBuilder areas = new StringBuilder();
        for (String block : page.blocks()) {
            areas.append("<div class='ocr_carea' id='" + block + "'>\n <p class='ocr_par'>\n");
            for (DrawnPage.Line line : page.lines(block)) {
                areas.append("  <span class='ocr_line' title=\"" + bbox(line.place(), k));
                areas.append("; baseline 0 -5; x_size " + n(line.place().height() * k) + "\">\n");
                for (String word : line.text().split("(?<=[，。])| ", -1)) {
                    areas.append("   <span class='ocrx_word' title='x_wconf 91'>" + word);
                    areas.append("</span>\n");
                }
                areas.append("  </span>\n");
            }
            areas.append(" </p>\n</div>\n");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD"
                + " XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1.dtd\">\n"
                + "<html><head><meta name='ocr-system' content='x'/></head><body>\n"
                + "<div class='ocr_page' title='image \"p.png\"; "
                + edges(k)
                + "; ppageno 0; scan_res 300 300'>\n"
                + areas
                + drawn("div", "ocr_photo", k)
                + "</div></body></html>";
    }

    /** Lines, in HTML that is not well-formed. */
    String lines() {
        double k = 200 / 72.0;
        StringBuilder lines = new StringBuilder();
        for (String block : page.blocks()) {
            lines.append("<div class=ocr_carea id=" + block + ">");
            for (DrawnPage.Line line : page.lines(block)) {
                lines.append("<span class=ocr_line title='" + bbox(line.place(), k) + "'>");
                lines.append(line.text() + "<br></span>\n");
            }
            lines.append("</div>");
        }
        return "<html><head><meta charset=utf-8><title>&copy; p</title><body><p>\n"
                + "<div class=ocr_page title='"
                + edges(k)
                + "; scan_res 200 200'>"
                + lines
                + drawn("span", "ocr_image", k)
                + "</div>";
    }

    private String drawn(String tag, String photoClass, double k) {
        StringBuilder drawn = new StringBuilder();
        for (DrawnPage.Place photo : page.photos()) {
            drawn.append("<" + tag + " class=" + photoClass + " title='" + bbox(photo, k));
            drawn.append("'></" + tag + ">");
        }
        for (DrawnPage.Place bar : page.bars()) {
            drawn.append("<div class='ocr_separator' title='" + bbox(bar, k) + "'></div>");
        }
        return drawn.toString();
    }

    private String edges(double k) {
        return bbox(new DrawnPage.Place(0, 0, page.width(), page.height()), k);
    }

    private static String bbox(DrawnPage.Place place, double k) {
        return "bbox "
                + n(place.x() * k)
                + " "
                + n(place.y() * k)
                + " "
                + n((place.x() + place.width()) * k)
                + " "
                + n((place.y() + place.height()) * k);
    }
}
