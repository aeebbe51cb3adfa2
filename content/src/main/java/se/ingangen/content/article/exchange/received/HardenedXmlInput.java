package se.ingangen.content.article.exchange.received;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.EventFilter;
import javax.xml.stream.StreamFilter;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLReporter;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.XMLEventAllocator;
import javax.xml.transform.Source;

/// The JDK's reader of XML, with nothing read from elsewhere and no DTD obeyed.
///
/// Okapi asks the class loader for a reader and takes none of the JDK by itself; it would bring
/// Woodstox. This is registered in `META-INF/services`, and reads for whoever else asks in the portal
/// as the JDK does.
///
/// Source: `FactoryConfigurationError` of `XLIFFReader` and `TmxFilter` without it.
public final class HardenedXmlInput extends XMLInputFactory {

    private final XMLInputFactory jdk = XMLInputFactory.newDefaultFactory();

    public HardenedXmlInput() {
        jdk.setProperty(SUPPORT_DTD, false);
        jdk.setProperty(IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Reader reader) throws XMLStreamException {
        return jdk.createXMLStreamReader(reader);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(Source source) throws XMLStreamException {
        return jdk.createXMLStreamReader(source);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream stream) throws XMLStreamException {
        return jdk.createXMLStreamReader(stream);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(InputStream stream, String encoding) throws XMLStreamException {
        return jdk.createXMLStreamReader(stream, encoding);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String systemId, InputStream stream) throws XMLStreamException {
        return jdk.createXMLStreamReader(systemId, stream);
    }

    @Override
    public XMLStreamReader createXMLStreamReader(String systemId, Reader reader) throws XMLStreamException {
        return jdk.createXMLStreamReader(systemId, reader);
    }

    @Override
    public XMLEventReader createXMLEventReader(Reader reader) throws XMLStreamException {
        return jdk.createXMLEventReader(reader);
    }

    @Override
    public XMLEventReader createXMLEventReader(String systemId, Reader reader) throws XMLStreamException {
        return jdk.createXMLEventReader(systemId, reader);
    }

    @Override
    public XMLEventReader createXMLEventReader(XMLStreamReader reader) throws XMLStreamException {
        return jdk.createXMLEventReader(reader);
    }

    @Override
    public XMLEventReader createXMLEventReader(Source source) throws XMLStreamException {
        return jdk.createXMLEventReader(source);
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream stream) throws XMLStreamException {
        return jdk.createXMLEventReader(stream);
    }

    @Override
    public XMLEventReader createXMLEventReader(InputStream stream, String encoding) throws XMLStreamException {
        return jdk.createXMLEventReader(stream, encoding);
    }

    @Override
    public XMLEventReader createXMLEventReader(String systemId, InputStream stream) throws XMLStreamException {
        return jdk.createXMLEventReader(systemId, stream);
    }

    @Override
    public XMLStreamReader createFilteredReader(XMLStreamReader reader, StreamFilter filter) throws XMLStreamException {
        return jdk.createFilteredReader(reader, filter);
    }

    @Override
    public XMLEventReader createFilteredReader(XMLEventReader reader, EventFilter filter) throws XMLStreamException {
        return jdk.createFilteredReader(reader, filter);
    }

    @Override
    public XMLResolver getXMLResolver() {
        return jdk.getXMLResolver();
    }

    @Override
    public void setXMLResolver(XMLResolver resolver) {
        jdk.setXMLResolver(resolver);
    }

    @Override
    public XMLReporter getXMLReporter() {
        return jdk.getXMLReporter();
    }

    @Override
    public void setXMLReporter(XMLReporter reporter) {
        jdk.setXMLReporter(reporter);
    }

    @Override
    public void setProperty(String name, Object value) {
        jdk.setProperty(name, value);
    }

    @Override
    public Object getProperty(String name) {
        return jdk.getProperty(name);
    }

    @Override
    public boolean isPropertySupported(String name) {
        return jdk.isPropertySupported(name);
    }

    @Override
    public void setEventAllocator(XMLEventAllocator allocator) {
        jdk.setEventAllocator(allocator);
    }

    @Override
    public XMLEventAllocator getEventAllocator() {
        return jdk.getEventAllocator();
    }
}
