package org.banmian.ingest.format.sample;

import static org.banmian.ingest.format.sample.DrawnPage.n;

import org.banmian.ingest.format.pdf.DrawnPdf;

/** A page as a typesetting system leaves it: type, pictures and rules, and no order but theirs. */
final class PdfSample {

    /** How far below the top of its em a glyph stands on the line. */
    private static final double ASCENT = 0.88;

    private final DrawnPage page;

    PdfSample(DrawnPage page) {
        this.page = page;
    }

    byte[] bytes() {
        DrawnPdf file =
                new DrawnPdf().mediaBox("[0 0 " + n(page.width()) + " " + n(page.height()) + "]");
        int picture =
                file.stream(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace"
                                + "/DeviceGray",
                        new byte[] {(byte) 0x80});
        file.resources("/XObject<</X " + picture + " 0 R>>");
        page.photos().forEach(photo -> file.raw("q " + matrix(photo) + " cm /X Do Q"));
        page.bars().forEach(bar -> file.raw(rectangle(bar) + " re f"));
        for (DrawnPage.Line line : page.lines()) {
            DrawnPage.Place place = line.place();
            double baseline = page.height() - place.y() - ASCENT * place.height();
            file.text(place.x(), baseline, place.height(), line.text());
        }
        return file.bytes();
    }

    private String matrix(DrawnPage.Place place) {
        return n(place.width())
                + " 0 0 "
                + n(place.height())
                + " "
                + n(place.x())
                + " "
                + n(bottom(place));
    }

    private String rectangle(DrawnPage.Place place) {
        return n(place.x())
                + " "
                + n(bottom(place))
                + " "
                + n(place.width())
                + " "
                + n(place.height());
    }

    private double bottom(DrawnPage.Place place) {
        return page.height() - place.y() - place.height();
    }
}
