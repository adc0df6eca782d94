package org.isnad.release;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.TokenizerText;
import org.isnad.vocab.Base;

/**
 * Reads N-Quads that this program wrote, with the identifiers of a base. What was written was resolved and checked then, so that each identifier is taken as it stands; to
 * analyse it once more is a good part of what a parser does.
 */
final class KeptQuads extends ParserProfileStd {

    private final Base base;
    private final Map<String, Node> known = new HashMap<>();

    private KeptQuads(Base base) {
        super(new FactoryRDFStd(LabelToNode.createUseLabelEncoded()), ErrorHandlerFactory.errorHandlerExceptions(), IRIxResolver.create().noBase().resolve(false).allowRelative(true).build(),
                PrefixMapFactory.emptyPrefixMap(), ARQ.getContext(), false, true);
        this.base = base;
    }

    /**
     * Sends the statements on as they are read.
     *
     * @throws org.apache.jena.riot.RiotException if they are not N-Quads
     */
    static void read(InputStream in, Base base, StreamRDF statements) {
        new LangNQuads(TokenizerText.create().source(in).build(), new KeptQuads(base), statements).parse();
    }

    @Override
    public Node createURI(String iri, long line, long column) {
        return known.computeIfAbsent(iri, canonical -> NodeFactory.createURI(base.publish(canonical)));
    }
}
