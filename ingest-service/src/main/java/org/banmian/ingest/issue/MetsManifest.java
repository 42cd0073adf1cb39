package org.banmian.ingest.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banmian.ingest.format.PageText;
import org.banmian.ingest.format.RootElement;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.format.xml.XmlCursor;
import org.banmian.ingest.format.xml.XmlInput;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/** What a METS document says of an issue: its pages, in their order, and the files of each. */
final class MetsManifest {

    /**
     * An issue's METS also lists every article and every image; this is some ten times the usual.
     */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final Map<String, String> references = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private MetsManifest() {}

    /**
     * A page.
     *
     * @param number as printed, if the manifest says it in a way that is understood
     * @param label what is said instead
     * @param files the references of its files, each relative to the manifest
     */
    record Page(@Nullable String number, String label, List<String> files) {}

    static boolean recognises(SourceHead head) {
        RootElement root = head.root();
        return root != null
                && root.name().equals("mets")
                && (root.namespace().isEmpty()
                        || root.namespace().startsWith("http://www.loc.gov/METS"));
    }

    /**
     * Reads the pages of the physical structure.
     *
     * @throws PageRejectedException if there are none, or if it is no XML that is read
     */
    static List<Page> pages(byte[] bytes) {
        MetsManifest manifest = new MetsManifest();
        XmlInput.read(bytes, null, root -> root.children(manifest::part));
        if (manifest.pages.isEmpty()) {
            throw new PageRejectedException(
                    Reason.MALFORMED,
                    "The METS has no page with files in a structMap of TYPE PHYSICAL.",
                    Map.of("field", "body"));
        }
        return manifest.pages.stream().map(manifest::resolved).toList();
    }

    private void part(XmlCursor part) {
        if (part.name().equals("fileSec")) {
            part.children(this::files);
        } else if (part.name().equals("structMap") && isPhysical(part)) {
            part.children(this::division);
        }
    }

    private static boolean isPhysical(XmlCursor map) {
        String type = map.attribute("TYPE");
        return type == null || type.toUpperCase(Locale.ROOT).equals("PHYSICAL");
    }

    private void files(XmlCursor element) {
        String id = element.attribute("ID");
        element.children(
                child -> {
                    if (child.name().equals("FLocat")) {
                        String reference = child.attribute("href");
                        if (id != null && reference != null) {
                            references.putIfAbsent(id, reference);
                        }
                    } else {
                        files(child);
                    }
                });
    }

    private void division(XmlCursor element) {
        if (!element.name().equals("div")) {
            return;
        }
        String order = element.attribute("ORDER");
        String label = element.attribute("ORDERLABEL");
        List<String> files = new ArrayList<>();
        element.children(
                child -> {
                    if (child.name().equals("div")) {
                        division(child);
                    } else {
                        pointers(child, files);
                    }
                });
        if (!files.isEmpty()) {
            if (pages.size() == PageText.MAX_PAGES) {
                throw PageText.tooManyPages();
            }
            pages.add(new Page(number(label, order), String.valueOf(label), files));
        }
    }

    private static void pointers(XmlCursor element, List<String> files) {
        String id = element.attribute("FILEID");
        if (id != null) {
            files.add(id);
        }
        element.children(child -> pointers(child, files));
    }

    private static @Nullable String number(@Nullable String label, @Nullable String order) {
        Optional<String> said =
                label == null || label.isBlank()
                        ? Optional.empty()
                        : PageInFileName.find(label.strip());
        if (said.isPresent()) {
            return said.get();
        }
        return order == null ? null : PageInFileName.find(order.strip()).orElse(null);
    }

    private Page resolved(Page page) {
        return new Page(
                page.number,
                page.label,
                page.files.stream()
                        .distinct()
                        .filter(references::containsKey)
                        .map(references::get)
                        .toList());
    }
}
