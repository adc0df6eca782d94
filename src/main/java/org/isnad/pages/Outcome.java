package org.isnad.pages;

import java.util.Iterator;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.RowSet;

/** What came of a query, as whoever ran it hands it to the pages. */
public sealed interface Outcome {

    /** Rows, which are read once. */
    record Rows(RowSet rows) implements Outcome {}

    /** Whether it is so. */
    record Verdict(boolean holds) implements Outcome {}

    /** Statements, which are read once. */
    record Statements(Iterator<Triple> triples) implements Outcome {}

    /**
     * Nothing.
     *
     * @param status the HTTP status
     * @param title what is the matter, in a few words of English
     * @param detail what to do, in English
     */
    record Refused(int status, String title, String detail) implements Outcome {}
}
