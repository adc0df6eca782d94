package org.isnad.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.config.Resources;
import org.isnad.release.Releases;
import org.isnad.vocab.Base;

/**
 * What is said of a published dataset as a whole.
 *
 * @param statistics the dataset in the terms of VoID
 * @param distributions the catalogue, the dataset and its dumps in the terms of DCAT
 * @param service the endpoint in the terms of the SPARQL 1.1 Service Description
 * @param dumps the files that hold everything
 */
public record Catalog(Graph statistics, Graph distributions, Graph service, List<Dump> dumps) {

    private static final Node DATA_DUMP = NodeFactory.createURI("http://rdfs.org/ns/void#dataDump");

    /**
     * Describes a dataset.
     *
     * @param dataset the dataset with the identifiers of the base; its default graph is the union of the others
     * @param modified when it last changed
     * @param releases its former states
     */
    public static Catalog of(DatasetGraph dataset, Base base, Instant modified, Releases releases) {
        List<Dump> dumps = new ArrayList<>(Dump.of(dataset, base));
        releases.all().stream().map(Dump::of).forEach(dumps::add);
        Node changed = NodeFactory.createLiteralDT(modified.toString(), XSDDatatype.XSDdateTime);
        Graph distributions = construct("dcat.rq", facts(dumps, base), base, changed);
        Graph statistics = construct("void.rq", dataset, base, changed);
        distributions.find(Node.ANY, DATA_DUMP, Node.ANY).forEachRemaining(statistics::add); // who reads VoID looks for them there
        return new Catalog(statistics, distributions, construct("service.rq", dataset, base, changed), dumps);
    }

    /** All of it in one graph. */
    public Graph all() {
        Graph all = GraphFactory.createGraphMem();
        List.of(statistics, distributions, service).forEach(graph -> GraphUtil.addInto(all, graph));
        return all;
    }

    private static Graph construct(String name, DatasetGraph dataset, Base base, Node modified) {
        return QueryExec.dataset(dataset).query(Resources.query(Catalog.class, name)).substitution("base", NodeFactory.createURI(base.iri()))
                .substitution("modified", modified).build().construct();
    }

    /** What only the files themselves say. */
    private static DatasetGraph facts(List<Dump> dumps, Base base) {
        Graph facts = GraphFactory.createGraphMem();
        for (Dump dump : dumps) {
            Node file = NodeFactory.createURI(base.address(dump.path()));
            facts.add(file, DCTerms.format.asNode(), NodeFactory.createLiteralString(dump.format().mediaType()));
            facts.add(file, DCTerms.title.asNode(), NodeFactory.createLiteralString(dump.format().label()));
            dump.release().ifPresent(version -> {
                facts.add(file, NodeFactory.createURI("http://www.w3.org/ns/dcat#version"), NodeFactory.createLiteralString(version.name()));
                facts.add(file, DCTerms.issued.asNode(), NodeFactory.createLiteralDT(version.issued().toString(), XSDDatatype.XSDdateTime));
            });
            facts.add(file, NodeFactory.createURI("http://www.w3.org/ns/dcat#byteSize"),
                    NodeFactory.createLiteralDT(Integer.toString(dump.bytes().length), XSDDatatype.XSDnonNegativeInteger));
            facts.add(file, NodeFactory.createURI("http://spdx.org/rdf/terms#checksumValue"),
                    NodeFactory.createLiteralDT(dump.digest(), XSDDatatype.XSDhexBinary));
        }
        return DatasetGraphFactory.wrap(facts);
    }
}
