package org.isnad.site;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.describe.Describer;
import org.isnad.describe.Description;
import org.isnad.pages.Pages;
import org.isnad.pages.Passages;
import org.isnad.represent.Format;
import org.isnad.represent.Representation;
import org.isnad.represent.SchemaView;
import org.isnad.represent.TermUses;
import org.isnad.represent.Writers;
import org.isnad.vocab.Base;

/** The things of one dataset, described and represented at a base. */
final class Things {

    private static final Node VOCABULARY = NodeFactory.createURI(Base.CANONICAL.address("ontology"));

    private final Describer describer;
    private final Writers writers;
    private final Writers inSchema;
    private final Pages pages;
    private final SchemaView schema;
    private final TermUses uses;
    private final Signposts signposts;

    /**
     * The things of a dataset whose identifiers are those of the base.
     *
     * @param passages the text of an article, if pages may show it
     * @param state the path at which the documents of a former state are, with a slash at its end; empty for the present state
     */
    Things(DatasetGraph dataset, Base base, Optional<Passages> passages, String state) {
        this.describer = new Describer(dataset);
        this.writers = new Writers(base);
        this.inSchema = writers.inTermsOf(SchemaView.VOCABULARY);
        this.pages = new Pages(dataset, base, passages);
        this.schema = new SchemaView(dataset);
        this.uses = new TermUses(dataset);
        this.signposts = new Signposts(dataset.getDefaultGraph(), base, state);
    }

    /** Those that have an identifier below an address, in a fixed order. */
    List<Node> below(String namespace) {
        return describer.things(namespace);
    }

    /** Those that have one, or are named by others, below an address, in a fixed order. */
    List<Node> mentioned(String namespace) {
        return describer.mentioned(namespace);
    }

    boolean knows(Node thing) {
        return describer.knows(thing);
    }

    Optional<Description> describe(Node thing, int page) {
        return describer.describe(thing, page);
    }

    /** A graph as the description of a document that it makes up. */
    Description whole(Node document, Graph graph) {
        return describer.whole(document, graph);
    }

    /**
     * A description in a format.
     *
     * @param state the name of the former state that it describes; empty for the present one
     */
    Representation represent(Description description, View view, Format format, Optional<String> state) {
        if (format == Format.HTML)
            return pages.page(shown(description), schema.of(description.about()), state, view.language());
        return new Representation(format.contentType(), view == View.SCHEMA
                ? inSchema.write(schema.of(description.about()), format)
                : writers.write(description, format));
    }

    private Description shown(Description description) {
        return description.about().equals(VOCABULARY) ? uses.addTo(description) : description;
    }

    /** The pages about them. */
    Pages pages() {
        return pages;
    }

    Signposts signposts() {
        return signposts;
    }
}
