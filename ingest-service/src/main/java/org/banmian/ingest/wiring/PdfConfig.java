package org.banmian.ingest.wiring;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.banmian.ingest.format.pdf.PdfLimits;
import org.banmian.ingest.format.pdf.WorkerSettings;

/** What PDF files may ask for, and the processes that read them. */
@ConfigMapping(prefix = "banmian.ingest.pdf")
interface PdfConfig {

    /**
     * The largest file; {@code quarkus.http.limits.max-body-size} must be above. It is held in the
     * heap two to three times while it is received; a fifth of it, and 256 KB, must fit into {@code
     * banmian.ingest.http.in-work}.
     */
    @WithDefault("24M")
    MemorySize maxBytes();

    /** The most pages of a file. All of them are in the heap until they are sent, 70 KB each. */
    @WithDefault("500")
    int maxPages();

    /** The most glyphs of a page, blanks included. A full page of a broadsheet has 15,000. */
    @WithDefault("200000")
    int maxGlyphs();

    /**
     * How much a page may draw by, unpacked; pictures and embedded fonts are not counted. A page
     * with much vector art has a tenth of it. More takes longer to be found out.
     */
    @WithDefault("128M")
    MemorySize maxDrawing();

    /** Whether a file whose owner forbids taking text out of it is refused. */
    @WithDefault("true")
    boolean obeyPermissions();

    /**
     * How many files are read at once, each by a process of its own; 0 is one per core, up to 2.
     */
    @WithDefault("0")
    int workers();

    /**
     * The heap of each of these processes, which is also what a file may unpack to; resident, they
     * are up to 100 MB more. They are started with the first file and end after a minute without.
     */
    @WithDefault("256M")
    MemorySize workerHeap();

    /** How long a file may take. Whoever waits for a process as long as that is answered 503. */
    @WithDefault("20s")
    Duration timePerFile();

    /** How much longer a file may take for each page that has been read. */
    @WithDefault("250ms")
    Duration timePerPage();

    /** The limits as the reader takes them. */
    default PdfLimits limits() {
        return new PdfLimits(
                Math.toIntExact(maxBytes().asLongValue()),
                maxPages(),
                maxGlyphs(),
                Math.toIntExact(maxDrawing().asLongValue()),
                obeyPermissions());
    }

    /** The processes as the reader takes them. */
    default WorkerSettings workerSettings() {
        return new WorkerSettings(
                workers() == 0 ? WorkerSettings.DEFAULT.workers() : workers(),
                Math.toIntExact(workerHeap().asLongValue() >> 20),
                timePerFile(),
                timePerPage());
    }
}
