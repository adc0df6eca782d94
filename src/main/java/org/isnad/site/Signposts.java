package org.isnad.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.nanopub.Nanopublication;
import org.isnad.pages.Language;
import org.isnad.pages.Overviews;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.SchemaView;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The typed links of a document (FAIR Signposting, level 2) and the linkset that holds them as well (RFC 9264). */
final class Signposts {

    static final String LINKSET = ".linkset.json";
    static final String LINKSET_TYPE = "application/linkset+json";

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    private static final Node ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");

    private final Graph all;
    private final Base base;
    private final String state;
    private final List<Node> readings;
    private final List<Link> common;

    /**
     * The links of the documents of one state of the data.
     *
     * @param state the path at which the documents of a former state are, with a slash at its end; empty for the present state
     */
    Signposts(Graph all, Base base, String state) {
        this.all = all;
        this.base = base;
        this.state = state;
        this.readings = all.find(Node.ANY, ASSOCIATED_WITH, Node.ANY).mapWith(Triple::getSubject).toList().stream().distinct()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
        this.common = common();
    }

    /** What holds of every document: under which licence it is, and of what it is part. */
    private List<Link> common() {
        List<Link> links = new ArrayList<>();
        all.find(Node.ANY, DCTerms.license.asNode(), Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isURI).toList().stream().distinct()
                .forEach(license -> links.add(Link.to(license.getURI(), "license")));
        String whole = isPresent() ? "catalog#dataset" : state.substring(0, state.length() - 1);
        links.add(Link.to(base.address(whole), "collection", Format.TURTLE.mediaType()));
        return links;
    }

    private boolean isPresent() {
        return state.isEmpty();
    }

    /** The links of a document of a thing. A former state has its own address to be cited by, and its description alone. */
    List<Link> of(Address address, Node thing, int pages) {
        List<Link> links = new ArrayList<>();
        links.add(Link.to(isPresent() ? thing.getURI() : base.address(state + address.thing()), "cite-as"));
        links.add(Link.to(thing.getURI(), "describes"));
        links.addAll(languages(address));
        for (Format format : Format.rdf())
            links.add(Link.to(href(address.in(View.DESCRIPTION, format)), "describedby", format.mediaType()));
        if (isPresent())
            addView(View.SCHEMA, address, links);
        if (isPresent() && all.contains(thing, RDF.type.asNode(), ISN.Claim))
            addView(View.NANOPUBLICATION, address, links);
        links.add(Link.to(address.view().profile(), "profile"));
        links.add(Link.to(SchemaView.VOCABULARY + "AboutPage", "type"));
        types(thing).forEach(type -> links.add(Link.to(type, "type")));
        addSource(address, provenance(thing), links);
        address.format().ifPresent(format -> addPages(address, format, pages, links));
        return links;
    }

    /** The links of a page that is about no one thing; what it shows is described with the whole. */
    List<Link> of(Address overview) {
        List<Link> links = new ArrayList<>();
        links.add(Link.to(base.address(overview.thing().equals(Overviews.HOME) ? "" : overview.thing()), "cite-as"));
        links.addAll(languages(overview));
        for (Format format : Format.rdf())
            links.add(Link.to(href(Address.parse("catalog").in(View.DESCRIPTION, format)), "describedby", format.mediaType()));
        links.add(Link.to(SchemaView.VOCABULARY + "WebPage", "type"));
        addSource(overview, readings, links);
        return links;
    }

    /** Where it comes from, and where all these links are found together. */
    private void addSource(Address address, List<Node> made, List<Link> links) {
        links.addAll(common);
        links.addAll(authors(made));
        made.forEach(reading -> links.add(Link.to(document(reading), PROV + "has_provenance")));
        links.add(Link.to(base.address(state + address.thing() + LINKSET), "linkset", LINKSET_TYPE));
    }

    /** The page at an address in each language. */
    private List<Link> languages(Address address) {
        return Arrays.stream(Language.values()).map(language -> new Link(href(address.in(View.in(language), Format.HTML)), "alternate",
                Map.of("type", Format.HTML.mediaType(), "hreflang", language.tag()))).toList();
    }

    /** The links of a nanopublication, whose name is the same wherever it is served. */
    List<Link> of(Nanopublication nanopublication) {
        List<Link> links = new ArrayList<>();
        links.add(Link.to(nanopublication.name().getURI(), "cite-as"));
        links.add(Link.to(base.publish(nanopublication.claim()).getURI(), "describes"));
        for (Format format : View.NANOPUBLICATION.formats())
            links.add(Link.to(href(Address.parse(Address.NANOPUBLICATIONS + nanopublication.code()).in(View.NANOPUBLICATION, format)), "alternate",
                    format.mediaType()));
        links.add(Link.to(View.NANOPUBLICATION.profile(), "profile"));
        links.add(Link.to(View.NANOPUBLICATION.profile() + "#Nanopublication", "type"));
        for (Format format : View.NANOPUBLICATION.formats()) // it says itself who published it, and how its claim was read
            links.add(Link.to(href(Address.parse(Address.NANOPUBLICATIONS + nanopublication.code()).in(View.NANOPUBLICATION, format)), "describedby", format.mediaType()));
        addSource(Address.parse(Address.NANOPUBLICATIONS + nanopublication.code()), provenance(base.publish(nanopublication.claim())), links);
        return links;
    }

    private void addView(View view, Address address, List<Link> links) {
        for (Format format : view.formats())
            links.add(new Link(href(address.in(view, format)), "alternate", Map.of("type", format.mediaType(), "profile", view.profile())));
    }

    /** The linkset of the documents at an address, in JSON: what is said of each of them is said of the one in the format given. */
    static Document linkset(String address, Format format, List<Link> links, Instant modified) {
        Representation text = Representation.of(LINKSET_TYPE, json(address + "." + format.extension(), links));
        return new Document(text, modified, Headers.cached(List.of(Link.to(address, "describes"))));
    }

    private static String json(String anchor, List<Link> links) {
        ObjectNode context = JsonNodeFactory.instance.objectNode().put("anchor", anchor);
        for (Link link : links) {
            ObjectNode target = context.withArray("/" + link.rel().replace("~", "~0").replace("/", "~1")).addObject().put("href", link.href());
            link.attributes().forEach(target::put);
        }
        ObjectNode linkset = JsonNodeFactory.instance.objectNode();
        linkset.putArray("linkset").add(context);
        return linkset.toPrettyString() + "\n";
    }

    private void addPages(Address address, Format format, int pages, List<Link> links) {
        if (address.page() > 1)
            links.add(Link.to(href(page(address, address.page() - 1, format)), "prev"));
        if (address.page() < pages)
            links.add(Link.to(href(page(address, address.page() + 1, format)), "next"));
    }

    private static Address page(Address address, int page, Format format) {
        return new Address(address.thing(), page, address.view(), Optional.of(format));
    }

    /** Its types in schema.org: those it has, and those that come closest to the ones it has here. */
    private List<String> types(Node thing) {
        List<Node> own = all.find(thing, RDF.type.asNode(), Node.ANY).mapWith(Triple::getObject).toList();
        Stream<Node> close = own.stream().flatMap(type -> all.find(type, SKOS.closeMatch.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream());
        return Stream.concat(own.stream(), close).filter(type -> type.isURI() && type.getURI().startsWith(SchemaView.VOCABULARY)).map(Node::getURI).distinct().sorted().toList();
    }

    /** The readings that made a thing: its own if it names one, else all of them. */
    private List<Node> provenance(Node thing) {
        List<Node> own = all.find(thing, GENERATED_BY, Node.ANY).mapWith(Triple::getObject).toList();
        return own.isEmpty() ? readings : own;
    }

    /** Who did the readings. */
    private List<Link> authors(List<Node> made) {
        return made.stream().flatMap(reading -> all.find(reading, ASSOCIATED_WITH, Node.ANY).mapWith(Triple::getObject).toList().stream()).distinct()
                .map(author -> Link.to(author.getURI(), "author")).toList();
    }

    private String document(Node reading) {
        return base.address(state + base.path(reading).replaceFirst("#.*", "") + "." + Format.TURTLE.extension());
    }

    private String href(Address address) {
        return base.address(state + address.path());
    }
}
