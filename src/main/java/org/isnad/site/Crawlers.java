package org.isnad.site;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.jena.graph.Node;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

/** What crawlers look for first. */
final class Crawlers {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Crawlers() {}

    /** Documents may be fetched, queries not run (RFC 9309). */
    static Representation robots(Base base) {
        return Representation.of("text/plain;charset=utf-8", "User-agent: *\nDisallow: /sparql\nAllow: /\n\nSitemap: "
                + base.address("sitemap.xml") + "\n");
    }

    /** The pages of all things (sitemaps.org protocol), each with the date of its {@code Last-Modified}. */
    static Representation sitemap(Edition edition) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            for (String address : addresses(edition)) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                element(xml, "loc", address);
                element(xml, "lastmod", edition.modified(Address.parse(address.substring(edition.base().iri().length()))).toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("in memory", e);
        }
        return Representation.of("application/xml", text + "\n");
    }

    private static List<String> addresses(Edition edition) {
        Stream<String> whole = Stream.concat(edition.overviews().paths().stream(), Stream.of("ontology", "void", "catalog", "query")).map(edition.base()::address);
        return Stream.concat(whole, edition.things().stream().map(Node::getURI)).map(thing -> thing + "." + Format.HTML.extension()).toList();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
