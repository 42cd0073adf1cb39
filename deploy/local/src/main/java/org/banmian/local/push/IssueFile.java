package org.banmian.local.push;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.banmian.ingest.format.SourceHead;

/** Tells from its content whether a file is an issue. */
final class IssueFile {

    private static final int ENOUGH = 1024;

    private IssueFile() {}

    /** Whether it is a ZIP archive, which can be nothing else. */
    static boolean isArchive(Path file) throws IOException {
        return head(file).isArchive();
    }

    /** Whether it is a PDF of more than one page; a damaged or locked one is not known to be. */
    static boolean isPdfOfPages(Path file) throws IOException {
        if (!head(file).has("%PDF-", ENOUGH)) {
            return false;
        }
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            return pdf.getNumberOfPages() > 1;
        } catch (IOException | RuntimeException e) {
            // The library meets files of every kind of wrong; the service says what it is.
            return false;
        }
    }

    private static SourceHead head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return SourceHead.of(bytes.readNBytes(ENOUGH));
        }
    }
}
