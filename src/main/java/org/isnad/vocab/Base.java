package org.isnad.vocab;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The address at which identifiers can be followed. It takes the place of {@code https://w3id.org/isnad/} in everything that is
 * given out, the vocabulary excepted, which is the same in every deployment.
 *
 * @param iri an absolute http or https address that ends in a slash
 */
public record Base(String iri) {

    /** The base of the identifiers as the data files have them. */
    public static final Base CANONICAL = new Base("https://w3id.org/isnad/");

    private static final Pattern OURS = Pattern.compile(Pattern.quote(CANONICAL.iri) + "(?!ontology)");
    private static final String VOCABULARY = "https://w3id.org/isnad/ontology";

    /**
     * A base from what a person typed; a missing slash at the end is added.
     *
     * @return empty if it is not an absolute http or https address without query and fragment
     */
    public static Optional<Base> parse(String text) {
        try {
            URI uri = new URI(text);
            boolean usable = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null && uri.getUserInfo() == null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
            return usable ? Optional.of(new Base(text.endsWith("/") ? text : text + "/")) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The node as it is given out here. */
    public Node publish(Node canonical) {
        return canonical.isURI() && isOurs(canonical.getURI()) && !equals(CANONICAL)
                ? NodeFactory.createURI(publish(canonical.getURI()))
                : canonical;
    }

    /** The node as the data files have it: the inverse of {@link #publish(Node)}. */
    public Node canonical(Node published) {
        return published.isURI() && published.getURI().startsWith(iri) && !equals(CANONICAL)
                ? NodeFactory.createURI(CANONICAL.address(published.getURI().substring(iri.length())))
                : published;
    }

    /** The address as it is given out here. */
    public String publish(String canonical) {
        return isOurs(canonical) ? iri + canonical.substring(CANONICAL.iri.length()) : canonical;
    }

    /** A text, such as a query, with every canonical address in it as it is given out here; the vocabulary's stay. */
    public String publishAll(String text) {
        return equals(CANONICAL) ? text : OURS.matcher(text).replaceAll(Matcher.quoteReplacement(iri));
    }

    /** The address of a path, which has no slash in front. */
    public String address(String path) {
        return iri + path;
    }

    /** The path of a node that is published here: the inverse of {@link #address(String)}. */
    public String path(Node published) {
        return published.getURI().substring(iri.length());
    }

    private static boolean isOurs(String canonical) {
        return canonical.startsWith(CANONICAL.iri) && !canonical.startsWith(VOCABULARY);
    }
}
