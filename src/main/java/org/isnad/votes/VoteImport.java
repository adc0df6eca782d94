package org.isnad.votes;

import java.nio.file.Path;
import java.time.LocalDate;

import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.isnad.config.IsnadException;
import org.isnad.corpus.Corpus;
import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * Writes recorded votes as claims, in Turtle. The record is read twice, first to hold every row to what it should be, then to write, so that memory does not
 * grow with the number of votes. The same input gives the same bytes.
 *
 * @param claims how many claims were written
 * @param stances how many of them say a stance; the others say that a state took no part
 * @param unknown how many of the rows asked for were left out, since the record does not know the vote
 */
public record VoteImport(long claims, long stances, long unknown) {

    private static final String[][] PREFIXES = {{"anchor", KB.NS + "anchor/"}, {"claim", KB.NS + "claim/"}, {"dcterms", "http://purl.org/dc/terms/"},
            {"entity", KB.NS + "entity/"}, {"event", KB.NS + "event/"}, {"isn", ISN.NS}, {"oa", "http://www.w3.org/ns/oa#"}, {"period", KB.NS + "period/"},
            {"prov", "http://www.w3.org/ns/prov#"}, {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}, {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
            {"record", KB.NS + "record/"}, {"topic", KB.NS + "topic/"}, {"voice", KB.NS + "voice/"}, {"xsd", "http://www.w3.org/2001/XMLSchema#"}};

    /**
     * Imports votes.
     *
     * @param data the data beside which the file will stand: states and decisions that it describes are used, and the file itself is ignored
     * @param day the day to which the import is dated
     * @param file the Turtle file to write, after which the record is named
     * @throws IsnadException if a row is bad, nothing is selected, or the file cannot be written; then nothing has changed
     */
    public static VoteImport run(RecordedVotes votes, Selection selection, Corpus data, LocalDate day, Path file) {
        String slug = OutputFile.slug(file);
        Survey survey = Survey.of(votes, selection);
        Known known = Known.of(data, file);
        try (OutputFile output = new OutputFile(file)) {
            StreamRDF turtle = StreamRDFWriter.getWriterStream(output.stream(), RDFFormat.TURTLE_BLOCKS, new Context().set(RIOT.symTurtleDirectiveStyle, "at"));
            turtle.start();
            for (String[] prefix : PREFIXES)
                turtle.prefix(prefix[0], prefix[1]);
            VoteImport result = write(votes, selection, survey, known, day, slug, new Statements(turtle));
            turtle.finish();
            output.complete();
            return result;
        }
    }

    private static VoteImport write(RecordedVotes votes, Selection selection, Survey survey, Known known, LocalDate day, String slug, Statements out) {
        RecordStatements record = new RecordStatements(slug, survey);
        record.write(out, day, known.ontologyVersion());
        VoteStatements statements = new VoteStatements(slug, record, known, out);
        statements.writeShared(survey);
        long[] counts = new long[3];
        votes.read((vote, matter, row) -> {
            if (!selection.takes(vote))
                return;
            if (vote.ballot() == Ballot.UNKNOWN)
                counts[2]++;
            else
                counts[statements.write(vote, matter, row) ? 1 : 0]++;
        });
        return new VoteImport(counts[0] + counts[1], counts[1], counts[2]);
    }
}
