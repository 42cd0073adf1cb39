package org.banmian.ingest.format.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Marked content, which may be a layer's. Each beginning is met with its end, which the library's
 * own operators do not do where properties are missing.
 */
final class LayerOperator extends OperatorProcessor {

    private static final COSName LAYER = COSName.getPDFName("OC");
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    private final String name;
    private final Layers layers;

    private LayerOperator(PDFStreamEngine engine, String name, Layers layers) {
        super(engine);
        this.name = name;
        this.layers = layers;
    }

    /** All of them. */
    static List<OperatorProcessor> all(PDFStreamEngine engine, Layers layers) {
        return List.of(
                new LayerOperator(engine, OperatorName.BEGIN_MARKED_CONTENT, layers),
                new LayerOperator(engine, OperatorName.BEGIN_MARKED_CONTENT_SEQ, layers),
                new LayerOperator(engine, OperatorName.END_MARKED_CONTENT, layers));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        if (name.equals(OperatorName.END_MARKED_CONTENT)) {
            layers.end();
        } else {
            layers.begin(layer(operands));
        }
    }

    private @Nullable COSDictionary layer(List<COSBase> operands) {
        if (operands.size() < 2 || !LAYER.equals(operands.get(0))) {
            return null;
        }
        COSDictionary named =
                getContext().getResources().getCOSObject().getCOSDictionary(PROPERTIES);
        return named != null && operands.get(1) instanceof COSName key
                ? named.getCOSDictionary(key)
                : null;
    }
}
