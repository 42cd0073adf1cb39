package org.banmian.ingest.format.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.banmian.contract.PageReceived;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.PageGeometry.Rectangle;
import org.banmian.contract.page.SourceLine;
import org.banmian.ingest.page.Blank;
import org.banmian.ingest.page.PageContent;
import org.banmian.ingest.page.PageRejectedException;

/** Reads the pages of a PDF in the JVM it runs in, with no file of its own. */
final class PdfPages {

    static {
        FontMappers.set(new OneFont());
    }

    // In bytes: how far from the ends of a file the marks of a PDF may stand.
    private static final int MARGIN = 1024;

    private final PdfLimits limits;

    PdfPages(PdfLimits limits) {
        this.limits = limits;
    }

    /** Takes pages one by one. */
    @FunctionalInterface
    interface Taker {

        /** Takes the next page. */
        void take(PageContent page) throws IOException;
    }

    /**
     * Every page, in the order of the file; one without text has no lines.
     *
     * @throws PageRejectedException as {@link #read(byte[], Taker)} does
     */
    List<PageContent> read(byte[] bytes) {
        List<PageContent> pages = new ArrayList<>();
        try {
            read(bytes, pages::add);
        } catch (IOException e) {
            throw new IllegalStateException("a list takes whatever it is given", e);
        }
        return pages;
    }

    /**
     * Hands over every page as soon as it is read, in the order of the file; one without text has
     * no lines.
     *
     * @throws IOException if the taker throws it
     * @throws PageRejectedException if the bytes are no PDF that can be read, or none that may be,
     *     or no page of it has text
     */
    void read(byte[] bytes, Taker taker) throws IOException {
        if (!isWhole(bytes)) {
            throw Refusals.damaged();
        }
        try (PDDocument document = open(bytes)) {
            if (limits.obeyPermissions()
                    && !document.getCurrentAccessPermission().canExtractContent()) {
                throw Refusals.notPermitted();
            }
            pages(document.getPages(), Layers.of(document), taker);
        }
    }

    private static PDDocument open(byte[] bytes) {
        try {
            return Loader.loadPDF(
                    new RandomAccessReadBuffer(bytes), IOUtils.createMemoryOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw Refusals.encrypted();
        } catch (IOException | RuntimeException e) {
            // The library meets files of every kind of wrong, and not all of it with care.
            throw Refusals.damaged();
        }
    }

    // The library mends what was cut off by leaving pages out; here a page would be lost unseen.
    private static boolean isWhole(byte[] bytes) {
        int some = Math.min(MARGIN, bytes.length);
        String begin = new String(bytes, 0, some, StandardCharsets.ISO_8859_1);
        String end = new String(bytes, bytes.length - some, some, StandardCharsets.ISO_8859_1);
        return begin.contains("%PDF-") && end.contains("%%EOF");
    }

    private void pages(PDPageTree tree, Layers layers, Taker taker) throws IOException {
        int pages = 0;
        boolean written = false;
        for (PDPage page : tree) {
            if (pages++ == limits.maxPages()) {
                throw Refusals.tooMany("pages", limits.maxPages());
            }
            PageContent content = page(page, layers);
            written |= !content.lines().isEmpty();
            if (content.lines().isEmpty() && hasFonts(page) && tree.getCount() == 1) {
                throw Refusals.fontsUnreadable();
            }
            taker.take(content);
        }
        if (pages == 0) {
            throw Refusals.damaged();
        }
        if (!written) {
            throw Refusals.withoutText();
        }
    }

    private PageContent page(PDPage page, Layers layers) {
        Viewport viewport = Viewport.of(page);
        PageScan scan = new PageScan(page, viewport, limits, layers);
        try {
            scan.run();
        } catch (PageRejectedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Refusals.damaged();
        } catch (StackOverflowError e) {
            throw Refusals.tooCostly();
        }
        List<Glyph> glyphs = scan.text().glyphs(scan.drawing());
        List<Box> texts =
                glyphs.stream()
                        .filter(glyph -> !Blank.isBlank(glyph.text()))
                        .map(Glyph::box)
                        .toList();
        List<Rectangle> rectangles = new Rectangles(viewport, texts).of(scan.drawing());
        List<SourceLine> lines = new PageLines(glyphs, Rectangles.upright(rectangles)).lines();
        checkSize(lines);
        PageGeometry geometry =
                new PageGeometry(
                        Boxes.round(viewport.width()), Boxes.round(viewport.height()), rectangles);
        List<String> remarks = Remarks.of(glyphs, lines.isEmpty() && hasFonts(page));
        return new PageContent(Pdf.MEDIA_TYPE, null, lines, geometry, remarks);
    }

    // A glyph may stand for any number of characters.
    private static void checkSize(List<SourceLine> lines) {
        long bytes = lines.size();
        for (SourceLine line : lines) {
            bytes += line.text().getBytes(StandardCharsets.UTF_8).length;
        }
        if (bytes > PageReceived.MAX_TEXT_BYTES) {
            throw PageRejectedException.tooManyBytes(
                    "The text, counted in UTF-8,", PageReceived.MAX_TEXT_BYTES);
        }
    }

    private static boolean hasFonts(PDPage page) {
        return page.getResources() != null
                && page.getResources().getFontNames().iterator().hasNext();
    }
}
