package org.isnad.site;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.isnad.pages.Language;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.vocab.Base;

/** What crawlers look for first. */
final class Crawlers {

    private static final Pattern NO_PAGE_OF_THEIR_OWN = Pattern.compile(Address.NANOPUBLICATIONS + ".*|\\.well-known/.*|sparql");
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
            for (Address page : pages(edition)) {
                xml.writeCharacters("\n");
                xml.writeStartElement("url");
                element(xml, "loc", edition.base().address(page.path()));
                element(xml, "lastmod", edition.modified(page).toString());
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

    /** Each page in each language, but not the further pages of links to a thing, which the first leads to, nor the endpoint, which is for queries. */
    private static List<Address> pages(Edition edition) {
        return edition.paths().map(Address::parse).filter(path -> path.page() == 1 && !NO_PAGE_OF_THEIR_OWN.matcher(path.thing()).matches())
                .flatMap(path -> Arrays.stream(Language.values()).map(language -> path.in(View.in(language), Format.HTML))).toList();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
