package org.banmian.ingest.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a file (optional content groups) that are switched off when it is opened, and
 * whether what is being drawn belongs to one.
 */
final class Layers {

    private static final COSName PROPERTIES = COSName.getPDFName("OCProperties");
    private static final COSName DEFAULT = COSName.D;
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
    private static final COSName LAYER = COSName.getPDFName("OC");
    private static final int SHOWN = -1;

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private Nesting at = new Nesting(0, SHOWN);

    /** How deep in marked content, and how deep the hidden part of it began. */
    record Nesting(int depth, int hiddenFrom) {}

    private Layers() {}

    /** Those of a file. */
    static Layers of(PDDocument document) {
        Layers layers = new Layers();
        COSDictionary properties =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(PROPERTIES);
        COSDictionary first = properties == null ? null : properties.getCOSDictionary(DEFAULT);
        if (first == null) {
            return layers;
        }
        if ("OFF".equals(first.getNameAsString("BaseState"))) {
            layers.off.addAll(groups(properties.getDictionaryObject(GROUPS)));
            groups(first.getDictionaryObject("ON")).forEach(layers.off::remove);
        }
        layers.off.addAll(groups(first.getDictionaryObject("OFF")));
        return layers;
    }

    /** Whether what is drawn now is not shown. */
    boolean isHidden() {
        return at.hiddenFrom != SHOWN;
    }

    /** Marked content begins, of a layer if there are properties and they are one's. */
    void begin(@Nullable COSDictionary properties) {
        boolean hidden = !isHidden() && hides(properties);
        at = new Nesting(at.depth + 1, hidden ? at.depth : at.hiddenFrom);
    }

    /** Marked content ends. */
    void end() {
        int depth = Math.max(0, at.depth - 1);
        at = new Nesting(depth, at.hiddenFrom == depth ? SHOWN : at.hiddenFrom);
    }

    /** A form or picture begins, which may belong to a layer; returns what to leave it with. */
    Nesting enter(@Nullable COSDictionary object) {
        Nesting before = at;
        begin(object == null ? null : object.getCOSDictionary(LAYER));
        return before;
    }

    /** It ends, however its own marked content was nested. */
    void leave(Nesting before) {
        at = before;
    }

    private boolean hides(@Nullable COSDictionary layer) {
        if (layer == null || off.isEmpty()) {
            return false;
        }
        if (!MEMBERSHIP.equals(layer.getCOSName(COSName.TYPE))) {
            return off.contains(layer);
        }
        List<COSDictionary> groups = groups(layer.getDictionaryObject(GROUPS));
        long hidden = groups.stream().filter(off::contains).count();
        boolean all = hidden == groups.size();
        String shownIf = layer.getNameAsString("P", "AnyOn");
        return !groups.isEmpty()
                && switch (shownIf) {
                    case "AllOn" -> hidden > 0;
                    case "AnyOff" -> hidden == 0;
                    case "AllOff" -> !all;
                    default -> all;
                };
    }

    private static List<COSDictionary> groups(@Nullable COSBase said) {
        List<COSDictionary> groups = new ArrayList<>();
        if (said instanceof COSDictionary one) {
            groups.add(one);
        } else if (said instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    groups.add(one);
                }
            }
        }
        return groups;
    }
}
