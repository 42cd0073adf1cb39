package org.banmian.ingest.format.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.banmian.contract.page.Box;

/**
 * Where a worker finds its classes: where this JVM found its own, whatever loads them here. Few
 * places only, so that a worker is quick to start and there is little for it to be tricked into.
 */
final class WorkerClassPath {

    // What the library writes its log with, and what that writes with in turn, if it does.
    private static final List<String> LOGGING =
            List.of("org.apache.commons.logging.LogFactory", "org.jboss.logging.Logger");

    private WorkerClassPath() {}

    /** The files and folders. */
    static Set<String> entries() {
        Set<String> entries = new LinkedHashSet<>();
        for (Class<?> each :
                List.of(
                        PdfWorker.class,
                        Box.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        FontBoxFont.class)) {
            entries.add(
                    place(each)
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    each + " does not say where it is from")));
        }
        LOGGING.forEach(
                name -> loaded(name).flatMap(WorkerClassPath::place).ifPresent(entries::add));
        return entries;
    }

    private static Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(Class.forName(name, false, PDDocument.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> place(Class<?> of) {
        CodeSource source = of.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null) {
            return Optional.empty();
        }
        try {
            String place = location.toString();
            boolean nested = place.startsWith("jar:");
            URI uri = new URI(nested ? place.substring(4, place.indexOf('!')) : place);
            return Optional.of(Path.of(uri).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place for classes: " + location, e);
        }
    }
}
