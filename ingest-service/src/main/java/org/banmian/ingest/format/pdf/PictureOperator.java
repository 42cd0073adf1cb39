package org.banmian.ingest.format.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Meets pictures without decoding them: where they stand is all that counts, and a picture of a few
 * bytes may fill all memory.
 */
abstract class PictureOperator extends OperatorProcessor {

    private final String name;
    private final Runnable pictured;

    private PictureOperator(PDFGraphicsStreamEngine engine, String name, Runnable pictured) {
        super(engine);
        this.name = name;
        this.pictured = pictured;
    }

    @Override
    public String getName() {
        return name;
    }

    void pictured() {
        pictured.run();
    }

    /** A picture that stands in the content itself. */
    static final class Inline extends PictureOperator {

        Inline(PDFGraphicsStreamEngine engine, Runnable pictured) {
            super(engine, OperatorName.BEGIN_INLINE_IMAGE, pictured);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            pictured();
        }
    }

    /** A picture, or a form, that the content refers to. */
    static final class Referred extends PictureOperator {

        private final DrawObject forms;
        private final Layers layers;
        private final Unpacking unpacking;

        Referred(
                PDFGraphicsStreamEngine engine,
                Runnable pictured,
                Layers layers,
                Unpacking unpacking) {
            super(engine, OperatorName.DRAW_OBJECT, pictured);
            this.forms = new DrawObject(engine);
            this.layers = layers;
            this.unpacking = unpacking;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSStream object = operands.isEmpty() ? null : referred(operands.get(0));
            Layers.Nesting before = layers.enter(object);
            if (object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                pictured();
            } else {
                if (object != null) {
                    unpacking.content(object, object.getCOSDictionary(COSName.RESOURCES));
                }
                forms.process(operator, operands);
            }
            layers.leave(before);
        }

        private @Nullable COSStream referred(COSBase name) {
            COSDictionary objects =
                    getContext().getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            return objects != null
                            && name instanceof COSName key
                            && objects.getDictionaryObject(key) instanceof COSStream object
                    ? object
                    : null;
        }
    }
}
