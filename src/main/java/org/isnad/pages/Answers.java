package org.isnad.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.pages.Page.Name;
import org.isnad.pages.Result.Answer;
import org.isnad.pages.Result.Cell;
import org.isnad.pages.Result.Measure;
import org.isnad.pages.Result.Picture;

/** Lays out what came of a query: rows with names, bars where the columns allow them, a picture of statements, or why there is nothing. */
final class Answers {

    /** How much a page shows; all of an answer is to be had as a file. */
    private static final int MOST_ROWS = 1000;
    private static final long MOST_LETTERS = 1_000_000;
    private static final int MOST_BARS = 60;
    private static final List<String> OF_ROWS = List.of("csv", "tsv", "json", "xml");
    private static final List<String> OF_STATEMENTS = List.of("ttl", "nt", "jsonld", "rdf");
    private static final Cell NOTHING = new Cell(new Name("", "", ""), "");

    private final Names names;
    private final Texts texts;
    private final Language language;
    private final String endpoint;

    Answers(Material material, Language language) {
        this.names = material.names(language);
        this.texts = Texts.in(language);
        this.language = language;
        this.endpoint = Names.root(material.base()) + Overviews.ENDPOINT;
    }

    Result of(String query, Outcome outcome) {
        if (outcome instanceof Outcome.Rows found)
            return rows(query, found.rows());
        if (outcome instanceof Outcome.Statements found)
            return statements(query, found.triples());
        if (outcome instanceof Outcome.Verdict verdict)
            return verdict(query, verdict.holds());
        return Failures.of((Outcome.Refused) outcome, language);
    }

    private Answer rows(String query, RowSet found) {
        List<Var> columns = found.getResultVars();
        Rows rows = Rows.read(Iter.map(found, row -> columns.stream().map(row::get).toList()));
        return answer(query, texts.of(rows.total == 0 ? "query.none" : "query.rows", rows.total), rows, columns.stream().map(Var::getVarName).toList(), Optional.empty(), OF_ROWS);
    }

    private Answer statements(String query, Iterator<Triple> found) {
        Rows rows = Rows.read(Iter.map(found, triple -> List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
        List<String> columns = List.of(texts.of("column.subject"), texts.of("query.predicate"), texts.of("column.object"));
        return answer(query, texts.of(rows.total == 0 ? "query.no-statements" : "query.statements", rows.total), rows, columns, new Pictures(names, texts).of(rows.shown, rows.isCut()), OF_STATEMENTS);
    }

    private Answer verdict(String query, boolean holds) {
        String said = texts.of(holds ? "query.yes" : "query.no");
        return new Answer(texts.of("query.verdict", said), false, List.of(texts.of("query.answer")), List.of(List.of(new Cell(new Name(said, "", ""), ""))), List.of(), Optional.empty(),
                downloads(query, OF_ROWS), href(query, "json"));
    }

    private Answer answer(String query, String status, Rows rows, List<String> columns, Optional<Picture> picture, List<String> formats) {
        return new Answer(status, rows.isCut(), columns, rows.shown.stream().map(row -> row.stream().map(this::cell).toList()).toList(), chart(rows), picture,
                downloads(query, formats), href(query, formats == OF_ROWS ? "json" : "nt"));
    }

    private Cell cell(Node node) {
        return node == null ? NOTHING : new Cell(names.of(node), node.isURI() ? node.getURI() : "");
    }

    private List<Name> downloads(String query, List<String> formats) {
        return formats.stream().map(format -> new Name(format, "", href(query, format))).toList();
    }

    private String href(String query, String format) {
        return endpoint + Parameters.query(Map.of("query", query)) + "&format=" + format;
    }

    /** Bars, if the last column of numbers goes with a column that has a different value in each row. */
    private List<Measure> chart(Rows rows) {
        if (rows.isCut() || rows.shown.size() < 2 || rows.shown.size() > MOST_BARS)
            return List.of();
        int number = rows.columns(i -> rows.column(i).allMatch(Answers::isMeasure)).max().orElse(-1);
        int name = rows.columns(i -> i != number && rows.column(i).allMatch(Objects::nonNull) && rows.column(i).allMatch(new HashSet<>()::add)).min().orElse(-1);
        if (number < 0 || name < 0)
            return List.of();
        double most = Math.max(Double.MIN_NORMAL, rows.column(number).mapToDouble(Answers::measure).max().orElse(0));
        return rows.shown.stream().map(row -> new Measure(names.of(row.get(name)), TimeScale.number(100 * measure(row.get(number)) / most), names.of(row.get(number)).text())).toList();
    }

    private static boolean isMeasure(Node node) {
        return node != null && node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number && measure(node) >= 0 && Double.isFinite(measure(node));
    }

    private static double measure(Node number) {
        return ((Number) number.getLiteralValue()).doubleValue();
    }

    /** The rows that are shown, and how many there are. */
    private record Rows(List<List<Node>> shown, long total) {

        /** Reads to the end, since how many there are is said, and keeps what a page has room for. */
        static Rows read(Iterator<List<Node>> rows) {
            List<List<Node>> shown = new ArrayList<>();
            long letters = 0;
            long total = 0;
            for (; rows.hasNext(); total++) {
                List<Node> row = rows.next();
                if (shown.size() < MOST_ROWS && letters < MOST_LETTERS)
                    shown.add(row);
                letters += row.stream().filter(Objects::nonNull).mapToLong(Rows::letters).sum();
            }
            return new Rows(shown, total);
        }

        private static long letters(Node node) {
            return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.isURI() ? node.getURI().length() : 0;
        }

        boolean isCut() {
            return shown.size() < total;
        }

        IntStream columns(IntPredicate fitting) {
            return IntStream.range(0, shown.get(0).size()).filter(fitting);
        }

        Stream<Node> column(int i) {
            return shown.stream().map(row -> row.get(i));
        }
    }
}
