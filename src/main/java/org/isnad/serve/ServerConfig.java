package org.isnad.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Digests;

/** The server's assembler file, and where its dataset is kept. */
final class ServerConfig {

    static {
        // for every query of this process
        KnownFunctions.only();
        Optimize.setFactory(context -> op -> new DeferredStart(Optimize.stdOptimizationFactory.create(context).rewrite(BoundedRegex.in(op))));
    }

    private static final String BASE = "urn:isnad:config";
    /** To be raised when the index or the inferred statements are made in another way. */
    private static final String STORE_FORMAT = "3";

    private final Model model;
    private final String text;

    private ServerConfig(Model model, String text) {
        this.model = model;
        this.text = text;
    }

    /** The configuration as the file has it: everything in memory. */
    static ServerConfig read(Path file) {
        try {
            String text = Files.readString(file);
            Model model = ModelFactory.createDefaultModel();
            RDFParser.fromString(text, Lang.TURTLE).base(BASE).parse(model);
            return new ServerConfig(model, text);
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.INCOMPLETE_INSTALLATION, "Cannot read " + file + "; restore it.", e);
        }
    }

    /** The same with dataset and index on disk, in an existing folder. */
    ServerConfig storedIn(Path folder) {
        Resource store = node("store");
        node("dataset").removeAll(TextVocab.pDataset).addProperty(TextVocab.pDataset, store);
        store.removeAll(VocabTDB2.pLocation).addProperty(VocabTDB2.pLocation, folder.resolve("tdb2").toString());
        node("index").removeAll(TextVocab.pDirectory).addProperty(TextVocab.pDirectory, folder.resolve("lucene").toString());
        return this;
    }

    /** What a store made by this configuration from some content depends on: equal stores have equal fingerprints. */
    String fingerprint(String content) {
        return Digests.hex((STORE_FORMAT + content + text).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The whole configuration, for the server. */
    Model model() {
        return model;
    }

    /** The description of the dataset alone. */
    Resource dataset() {
        return node("dataset");
    }

    private Resource node(String name) {
        return model.getResource(BASE + "#" + name);
    }
}
