package org.isnad.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.config.Resources;
import org.isnad.corpus.AnnotatedQuery;
import org.isnad.vocab.Base;

/** A query that a part of a page is made with: a file in {@code parts/}, whose header has a title in each language and says how the rows are shown. */
record PartQuery(AnnotatedQuery query) {

    /** Stands in a query for what the page is about. */
    private static final String THING = "$thing";
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,40}");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~:@/#-]{1,300}");
    private static final Map<String, PartQuery> READ = new ConcurrentHashMap<>();

    /** The query with a name. */
    static PartQuery named(String name) {
        return READ.computeIfAbsent(name, file -> new PartQuery(AnnotatedQuery.parse(file,
                new String(Resources.bytes(PartQuery.class, "parts/" + file + ".rq"), StandardCharsets.UTF_8), file + ".rq")));
    }

    /** The query of a part or a list, by a name that anyone may have made up. */
    static Optional<PartQuery> find(String name) {
        if (Listings.NAMES.contains(name) || name.equals(ListPlace.CLAIMS_ABOUT))
            return Optional.of(Listings.query(name));
        return NAME.matcher(name).matches() && PartQuery.class.getResource("parts/" + name + ".rq") != null ? Optional.of(named(name)) : Optional.empty();
    }

    String name() {
        return query.name();
    }

    /** How the rows are shown. */
    String show() {
        return query.text("show");
    }

    String title(Language language) {
        return query.text("title@" + language.tag());
    }

    /** The rows about a thing. */
    List<Row> rows(DatasetGraph dataset, Node thing) {
        return read(QueryExec.dataset(dataset).query(query.query()).substitution("thing", thing).build());
    }

    /** The rows of a query about everything. */
    List<Row> rows(DatasetGraph dataset) {
        return read(QueryExec.dataset(dataset).query(query.query()).build());
    }

    private static List<Row> read(QueryExec execution) {
        try (execution) {
            RowSet rows = execution.select();
            return rows.stream().map(Row::new).toList();
        }
    }

    /** The query as a person can run it, on the thing with a path. */
    String text(String path) {
        return PATH.matcher(path).matches() ? query.source().replace(THING, "<" + Base.CANONICAL.address(path) + ">") : query.source();
    }

    /** A row. */
    record Row(Binding binding) {

        /** The value of a variable, or null. */
        Node get(String variable) {
            return binding.get(variable);
        }

        /** The value of a variable as a number; 0 if it has none. */
        int number(String variable) {
            Node value = get(variable);
            return value == null ? 0 : Integer.parseInt(value.getLiteralLexicalForm());
        }
    }
}
