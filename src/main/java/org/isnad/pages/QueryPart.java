package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Head;

/** Parts of a page where queries are written. Public for the templates. */
public sealed interface QueryPart extends Page.Part {

    /** The editor of queries: the query at hand, what came of it if it was run, and the published questions. */
    record Workbench(Head head, String query, String endpoint, String terms, Optional<Result> result, List<Questions> groups) implements QueryPart {}

    /** Published questions about something. */
    record Questions(String label, List<Question> questions) {}

    /** A published question. */
    record Question(String id, String title, String about, String keywords) {}
}
