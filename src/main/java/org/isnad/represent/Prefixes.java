package org.isnad.represent;

import java.util.Map;
import java.util.TreeMap;

import org.isnad.nanopub.Nanopublication;
import org.isnad.vocab.Base;
import org.isnad.vocab.ISN;

/** The prefixes with which descriptions are written. There is none for RDF itself, so that types are written as {@code a}. */
final class Prefixes {

    private static final String[][] KNOWN = {
            {"cito", "http://purl.org/spar/cito/"},
            {"dcat", "http://www.w3.org/ns/dcat#"},
            {"dcterms", "http://purl.org/dc/terms/"},
            {"foaf", "http://xmlns.com/foaf/0.1/"},
            {"isn", ISN.NS},
            {"oa", "http://www.w3.org/ns/oa#"},
            {"owl", "http://www.w3.org/2002/07/owl#"},
            {"prov", "http://www.w3.org/ns/prov#"},
            {"qudt", "http://qudt.org/schema/qudt/"},
            {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
            {"schema", "https://schema.org/"},
            {"sd", "http://www.w3.org/ns/sparql-service-description#"},
            {"sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"},
            {"sh", "http://www.w3.org/ns/shacl#"},
            {"skos", "http://www.w3.org/2004/02/skos/core#"},
            {"spdx", "http://spdx.org/rdf/terms#"},
            {"time", "http://www.w3.org/2006/time#"},
            {"vann", "http://purl.org/vocab/vann/"},
            {"void", "http://rdfs.org/ns/void#"},
            {"wd", "http://www.wikidata.org/entity/"},
            {"xsd", "http://www.w3.org/2001/XMLSchema#"}};
    private static final String[] KINDS = {"article", "anchor", "claim", "entity", "event", "figure", "finding", "forecast", "period", "record", "relation",
            "section", "stance", "topic", "voice"};

    private Prefixes() {}

    /** The vocabularies in use, and the kinds of things at a base. */
    static Map<String, String> at(Base base) {
        Map<String, String> prefixes = new TreeMap<>();
        for (String[] known : KNOWN)
            prefixes.put(known[0], known[1]);
        for (String kind : KINDS)
            prefixes.put(kind, base.address("kb/" + kind + "/"));
        return prefixes;
    }

    /** Those of a nanopublication, in which {@code this:} is itself and {@code sub:} the start of its parts. */
    static Map<String, String> of(Nanopublication nanopublication) {
        Map<String, String> prefixes = at(Base.CANONICAL);
        prefixes.put("np", "http://www.nanopub.org/nschema#");
        prefixes.put("npx", "http://purl.org/nanopub/x/");
        prefixes.put("this", nanopublication.name().getURI());
        prefixes.put("sub", nanopublication.name().getURI() + "/");
        return prefixes;
    }
}
