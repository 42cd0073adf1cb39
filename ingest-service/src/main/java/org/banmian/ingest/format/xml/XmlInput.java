package org.banmian.ingest.format.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banmian.ingest.format.RootElement;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.banmian.ingest.page.TextCharset;
import org.banmian.ingest.page.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * XML documents. The parser is that of the platform, whatever else is on the class path, with
 * document types and everything external switched off.
 */
public final class XmlInput {

    private static final XMLInputFactory FACTORY = factory();

    private XmlInput() {}

    /**
     * Reads a document.
     *
     * @param declared the encoding its Content-Type names, if it does
     * @param document is given the outermost element
     * @return the encoding it was found to be in
     * @throws PageRejectedException if it is not well-formed, has a document type, or goes beyond
     *     the limits of {@link XmlCursor}
     */
    public static TextCharset read(
            byte[] bytes, @Nullable TextCharset declared, Consumer<XmlCursor> document) {
        TextCharset charset = DeclaredEncoding.of(bytes, declared);
        try {
            XMLStreamReader reader =
                    FACTORY.createXMLStreamReader(DeclaredEncoding.strict(bytes, charset));
            try {
                XmlCursor.over(reader, document);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e, bytes, charset);
        }
        return charset;
    }

    /** The outermost element of a document of which only the beginning may be here. */
    public static @Nullable RootElement root(byte[] begin) {
        InputStream in = new ByteArrayInputStream(begin);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in, null);
            try {
                while (reader.hasNext()) {
                    if (next(reader) == XMLStreamConstants.START_ELEMENT) {
                        String namespace = reader.getNamespaceURI();
                        return new RootElement(
                                Objects.requireNonNullElse(namespace, ""), reader.getLocalName());
                    }
                }
            } finally {
                reader.close();
            }
            return null;
        } catch (XMLStreamException e) {
            return null;
        }
    }

    /** The next event, whichever way the parser fails. */
    static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            // It lacks the message for some of what is wrong in a document type, and says that.
            throw new XMLStreamException("the parser gave up", e);
        }
    }

    static PageRejectedException malformed(Location at) {
        return new PageRejectedException(
                Reason.MALFORMED,
                "The XML is not well-formed at line "
                        + at.getLineNumber()
                        + ", column "
                        + at.getColumnNumber()
                        + ".",
                Map.of(
                        "field",
                        "body",
                        "line",
                        at.getLineNumber(),
                        "column",
                        at.getColumnNumber()));
    }

    private static PageRejectedException malformed(
            XMLStreamException failure, byte[] bytes, TextCharset charset) {
        if (failure.getNestedException() instanceof CharacterCodingException) {
            TextDecoder.decode(bytes, charset);
        }
        Location at = failure.getLocation();
        return at == null
                ? new PageRejectedException(
                        Reason.MALFORMED, "The XML is not well-formed.", Map.of("field", "body"))
                : malformed(at);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(
                "http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit",
                XmlCursor.MAX_ATTRIBUTES);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing external is read");
                });
        return factory;
    }
}
