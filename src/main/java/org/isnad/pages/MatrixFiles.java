package org.isnad.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.isnad.pages.Page.Head;
import org.isnad.pages.StancePart.Matrix;
import org.isnad.pages.StanceTable.Stance;
import org.isnad.represent.Representation;
import org.isnad.vocab.ISN;

/** The stance matrix as files: rows for a spreadsheet (RFC 4180), and a drawing. */
final class MatrixFiles {

    private static final List<String> COLUMNS = List.of("holder", "polarity", "target", "aspect", "period", "voice", "mark", "identifier", "claims");

    private final Material material;
    private final Language language;
    private final Names names;
    private final Texts texts;
    private final Matrices matrices;

    MatrixFiles(Material material, Language language) {
        this.material = material;
        this.language = language;
        this.names = material.names(language);
        this.texts = Texts.in(language);
        this.matrices = new Matrices(material, language);
    }

    /** A row for each way that a stance points. */
    Representation csv(Map<String, String> parameters) {
        Stream<String> head = Stream.concat(COLUMNS.stream().map(column -> texts.of("column." + column)), Stream.of("EDTF"));
        Stream<Stream<String>> rows = matrices.chosen(parameters).stream().flatMap(this::rows);
        return Representation.of("text/csv;charset=utf-8;header=present", Stream.concat(Stream.of(head), rows)
                .map(row -> row.map(MatrixFiles::field).collect(Collectors.joining(",", "", "\r\n"))).collect(Collectors.joining()));
    }

    private Stream<Stream<String>> rows(Stance stance) {
        StancePart.Stance row = stance.row(names);
        String marks = row.marks().stream().map(texts::of).collect(Collectors.joining(", "));
        String claims = stance.claims().stream().map(Node::getURI).collect(Collectors.joining(" "));
        return row.signs().stream().map(sign -> Stream.of(row.holder().text(), sign.label().text(), row.target().text(), row.aspect().text(), row.period().text(),
                names.of(stance.voice()).text(), marks, stance.node().getURI(), claims, edtf(stance.period())));
    }

    private String edtf(Node period) {
        return Graphs.text(period, ISN.edtf, material.all());
    }

    private static String field(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    Representation svg(Map<String, String> parameters) {
        Matrix matrix = matrices.of(new Head("", new Page.Name("", "", ""), ""), parameters);
        return Rendering.svg(new MatrixDrawing(matrix, names, language).drawing());
    }
}
