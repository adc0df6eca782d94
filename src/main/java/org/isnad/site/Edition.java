package org.isnad.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.corpus.Corpus;
import org.isnad.describe.Describer;
import org.isnad.describe.Description;
import org.isnad.represent.Format;
import org.isnad.represent.Pages;
import org.isnad.represent.Representation;
import org.isnad.represent.SchemaView;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

/** One state of the published data at a base: the things in it, and their documents. Does not change. */
public final class Edition {

    private final Base base;
    private final DatasetGraph dataset;
    private final Instant modified;
    private final Describer describer;
    private final Writers writers;
    private final Pages pages;
    private final SchemaView schema;
    private final Signposts signposts;

    private Edition(Base base, DatasetGraph dataset, Instant modified) {
        this.base = base;
        this.dataset = dataset;
        this.modified = modified;
        this.describer = new Describer(dataset);
        this.writers = new Writers(base);
        this.pages = new Pages(base);
        this.schema = new SchemaView(dataset);
        this.signposts = new Signposts(dataset.getDefaultGraph(), base);
    }

    /** The edition of a corpus at a base. */
    public static Edition of(Corpus corpus, Base base) {
        return new Edition(base, Rebased.at(base, corpus.dataset()), corpus.modified());
    }

    /** The statements as they are given out, with the identifiers of the base. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Where it is published. */
    public Base base() {
        return base;
    }

    /** When the data last changed. */
    public Instant modified() {
        return modified;
    }

    /** The things that have documents, in a fixed order. */
    public List<Node> things() {
        return describer.things(base.address("kb/"));
    }

    boolean knows(String path) {
        return describer.knows(node(path));
    }

    /** The document at an address that names a format. */
    Optional<Document> document(Address address) {
        return describer.describe(node(address.thing()), address.page()).map(description -> {
            List<Link> links = signposts.of(address, description.about(), description.pages());
            return new Document(representation(address, description), modified, Headers.document(base.address(address.path()), links));
        });
    }

    /** The linkset of a thing. */
    Optional<Document> linkset(Address address) {
        return describer.describe(node(address.thing()), address.page()).map(description -> new Document(
                Representation.of(Signposts.LINKSET_TYPE, signposts.linkset(address, description.about(), description.pages())), modified,
                Headers.cached(List.of(Link.to(description.about().getURI(), "describes")))));
    }

    private Representation representation(Address address, Description description) {
        Format format = address.format().orElseThrow();
        if (format == Format.HTML)
            return pages.page(description, schema.of(description.about()));
        return new Representation(format.contentType(), address.view() == View.SCHEMA
                ? writers.write(schema.of(description.about()), format)
                : writers.write(description, format));
    }

    /** The vocabulary's own parts keep their identifiers wherever they are served. */
    private Node node(String path) {
        return NodeFactory.createURI(path.startsWith("ontology/") ? Base.CANONICAL.address(path) : base.address(path));
    }
}
