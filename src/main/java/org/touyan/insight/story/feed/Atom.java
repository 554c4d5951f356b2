package org.touyan.insight.story.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Atom (RFC 4287). */
final class Atom {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private Atom() throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
    }

    /**
     * @param self address of the feed, which names it too
     * @param host address of the house, with a slash at its end
     */
    static String of(String title, String author, String self, String host, List<Feeds.Entry> entries) {
        try {
            var atom = new Atom();
            atom.feed(title, author, self, host, entries);
            return atom.out.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed of %d entries".formatted(entries.size()), impossible);
        }
    }

    private void feed(String title, String author, String self, String host, List<Feeds.Entry> entries)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "zh-CN");
        text("id", self);
        text("title", title);
        text("updated", entries.stream().map(Feeds.Entry::at).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
        link("self", self);
        link("alternate", host);
        xml.writeStartElement("author");
        text("name", author);
        xml.writeEndElement();
        for (Feeds.Entry entry : entries) {
            String address = host + entry.path().substring(1);
            xml.writeStartElement("entry");
            text("id", address);
            text("title", entry.title());
            text("updated", entry.at().toString());
            text("published", entry.at().toString());
            link("alternate", address);
            text("summary", entry.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void text(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }
}
