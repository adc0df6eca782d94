package org.isnad.nanopub;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.isnad.config.Resources;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * The nanopublications of a dataset's claims. They depend on nothing but what the data says of a claim: neither on the address at which it is served nor on the clock.
 * Safe for use by several threads as long as the dataset does not change.
 */
public final class Nanopublications {

    /** The start of every nanopublication's name; its artifact code follows. */
    public static final String NS = Base.CANONICAL.address("np/");

    private static final Query QUERY = Resources.query(Nanopublications.class, "nanopub.rq");
    private static final Node NAME = NodeFactory.createURI(NS + TrustyUri.PLACE);
    private static final List<String> PARTS = List.of("head", "assertion", "provenance", "pubinfo");
    private static final List<String> ENDINGS = PARTS.stream().map(part -> part.equals("head") ? "Head" : part).toList();
    private static final List<Node> GRAPHS = ENDINGS.stream().map(ending -> NodeFactory.createURI(NAME.getURI() + "/" + ending)).toList();

    private static final Pattern CODE = Pattern.compile("RA[A-Za-z0-9_-]{43}");

    private final DatasetGraph dataset;
    private final Base base;
    private Map<String, Nanopublication> byCode;

    /** The nanopublications of the claims of a dataset whose identifiers are those of a base and whose default graph is the union of the named ones. */
    public Nanopublications(DatasetGraph dataset, Base base) {
        this.dataset = dataset;
        this.base = base;
    }

    /** Whether the last part of a name is that of one of the graphs of a nanopublication. */
    public static boolean isGraph(String ending) {
        return ENDINGS.contains(ending);
    }

    /** Whether a text can be an artifact code at all. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** All of them, in the order of their codes. Made on the first call. */
    public Iterable<Nanopublication> all() {
        return byCode().values();
    }

    /** The one with an artifact code. */
    public Optional<Nanopublication> withCode(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** The one that introduces a claim; empty if the thing is no claim. */
    public Optional<Nanopublication> of(Node claim) {
        return isClaim(claim) ? Optional.of(make(claim)) : Optional.empty();
    }

    /** Whether a thing is a claim, so that there is one. */
    public boolean isClaim(Node thing) {
        return dataset.getDefaultGraph().contains(thing, RDF.type.asNode(), ISN.Claim);
    }

    private synchronized Map<String, Nanopublication> byCode() {
        if (byCode == null) {
            Map<String, Nanopublication> made = new TreeMap<>();
            dataset.getDefaultGraph().find(Node.ANY, RDF.type.asNode(), ISN.Claim).mapWith(Triple::getSubject).mapWith(this::make)
                    .forEachRemaining(nanopublication -> made.put(nanopublication.code(), nanopublication));
            byCode = made;
        }
        return byCode;
    }

    private Nanopublication make(Node claim) {
        Node canonical = base.canonical(claim);
        List<Quad> unnamed = construct(claim).stream().distinct().sorted(order(canonical)).toList();
        String code = TrustyUri.artifactCode(unnamed);
        List<Quad> quads = unnamed.stream().map(quad -> new Quad(named(quad.getGraph(), code), named(quad.getSubject(), code),
                quad.getPredicate(), named(quad.getObject(), code))).toList();
        return new Nanopublication(named(NAME, code), canonical, quads);
    }

    private List<Quad> construct(Node claim) {
        var query = QueryExec.dataset(dataset).query(QUERY).substitution("claim", claim).substitution("nanopub", NAME)
                .substitution("inferred", base.publish(KB.INFERRED));
        for (int i = 0; i < PARTS.size(); i++)
            query.substitution(PARTS.get(i), GRAPHS.get(i));
        try (QueryExec execution = query.build()) {
            return Iter.asStream(execution.constructQuads()).map(this::canonical).toList();
        }
    }

    private Quad canonical(Quad quad) {
        return new Quad(quad.getGraph(), base.canonical(quad.getSubject()), base.canonical(quad.getPredicate()), base.canonical(quad.getObject()));
    }

    /** For readers: the head first, and in each graph first what is said of the nanopublication's own parts and of the claim. */
    private static Comparator<Quad> order(Node claim) {
        return Comparator.comparing((Quad quad) -> GRAPHS.indexOf(quad.getGraph()))
                .thenComparing(quad -> quad.getSubject().getURI().startsWith(NS) ? 0 : quad.getSubject().equals(claim) ? 1 : 2)
                .thenComparing(Quad::getSubject, Comparator.comparing(Node::getURI))
                .thenComparing(quad -> quad.getPredicate().equals(RDF.type.asNode()) ? 0 : 1)
                .thenComparing(TrustyUri.ORDER);
    }

    private static Node named(Node node, String code) {
        return node.isURI() && node.getURI().startsWith(NAME.getURI())
                ? NodeFactory.createURI(NS + code + node.getURI().substring(NAME.getURI().length()))
                : node;
    }
}
