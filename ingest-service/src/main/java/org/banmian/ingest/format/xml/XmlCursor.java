package org.banmian.ingest.format.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document that is being read from start to end. Whoever is given it reads its
 * attributes first, then its children or its text, or neither; what is left of it is passed over.
 */
public final class XmlCursor {

    /** No page format nests half as deep. */
    static final int MAX_DEPTH = 64;

    static final int MAX_ATTRIBUTES = 128;

    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    static void over(XMLStreamReader reader, Consumer<XmlCursor> document)
            throws XMLStreamException {
        XmlCursor cursor = new XmlCursor(reader);
        try {
            while (reader.hasNext()) {
                if (cursor.advance() == START_ELEMENT) {
                    document.accept(cursor);
                    cursor.leave(1);
                }
            }
        } catch (BrokenXmlException e) {
            throw e.cause;
        }
    }

    /** Its name, without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** An attribute by its name without prefix. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Gives each of its children in turn. */
    public void children(Consumer<XmlCursor> each) {
        int own = depth;
        while (depth >= own) {
            if (advance() == START_ELEMENT) {
                each.accept(this);
                leave(own + 1);
            }
        }
    }

    /** All text in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = advance();
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    private void leave(int level) {
        while (depth >= level) {
            advance();
        }
    }

    private int advance() {
        int event;
        try {
            event = XmlInput.next(reader);
        } catch (XMLStreamException e) {
            throw new BrokenXmlException(e);
        }
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> depth--;
            case DTD -> throw doctype();
            case ENTITY_REFERENCE -> throw XmlInput.malformed(reader.getLocation());
            default -> {}
        }
        return event;
    }

    private void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw tooLarge("levels", MAX_DEPTH, "nests deeper than the");
        }
        if (reader.getAttributeCount() > MAX_ATTRIBUTES) {
            throw tooLarge("attributes", MAX_ATTRIBUTES, "has an element with more than the");
        }
    }

    private static PageRejectedException tooLarge(String unit, int limit, String what) {
        return new PageRejectedException(
                Reason.TOO_LARGE,
                "The XML " + what + " " + limit + " " + unit + " that are read.",
                Map.of("field", "body", "limit", limit, "unit", unit));
    }

    private static PageRejectedException doctype() {
        return new PageRejectedException(
                Reason.DOCTYPE,
                "The XML has a document type declaration; send it without.",
                Map.of("field", "body"));
    }

    /** Carries the parser's failure out of what reads the elements. */
    private static final class BrokenXmlException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final XMLStreamException cause;

        BrokenXmlException(XMLStreamException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
