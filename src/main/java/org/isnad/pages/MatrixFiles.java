package org.isnad.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.isnad.pages.Drawing.Label;
import org.isnad.pages.Drawing.Mark;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Issue;
import org.isnad.pages.Page.Matrix;
import org.isnad.pages.Page.Stance;
import org.isnad.represent.Representation;
import org.isnad.vocab.ISN;

/** The stance matrix as files: rows for a spreadsheet (RFC 4180), and a drawing. */
final class MatrixFiles {

    private static final int LABELS = 330;
    private static final int HEADS = 170;
    private static final int CELL_WIDTH = 58;
    private static final int CELL_HEIGHT = 28;

    private final Material material;
    private final Language language;
    private final Matrices matrices;

    MatrixFiles(Material material, Language language) {
        this.material = material;
        this.language = language;
        this.matrices = new Matrices(material, language);
    }

    Representation csv(Map<String, String> parameters) {
        Names names = material.names(language);
        Texts texts = Texts.in(language);
        Stream<String> head = Stream.of(Stream.of("holder", "polarity", "target", "aspect", "period", "voice", "stance").map(column -> texts.of("column." + column))
                .collect(Collectors.joining(",")) + ",EDTF");
        Stream<String> rows = matrices.chosen(parameters).stream().flatMap(stance -> stance.signs(names).stream().map(sign -> Stream.of(names.of(stance.holder()).text(),
                sign.label().text(), names.of(stance.target()).text(), names.of(stance.aspect()).text(), names.of(stance.period()).text(),
                names.of(stance.voice()).text(), stance.node().getURI(), edtf(stance.period())).map(MatrixFiles::field).collect(Collectors.joining(","))));
        return Representation.of("text/csv;charset=utf-8;header=present", Stream.concat(head, rows).collect(Collectors.joining("\r\n", "", "\r\n")));
    }

    private String edtf(Node period) {
        return Graphs.text(period, ISN.edtf, material.all());
    }

    private static String field(String text) {
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    Representation svg(Map<String, String> parameters) {
        Matrix matrix = matrices.of(new Head("", new Page.Name("", "", ""), ""), parameters);
        int width = LABELS + matrix.actors().size() * CELL_WIDTH + 120;
        List<Label> labels = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (int column = 0; column < matrix.actors().size(); column++)
            labels.add(label(column(column), HEADS - 14, false, matrix.actors().get(column).text(), width));
        for (int row = 0; row < matrix.issues().size(); row++) {
            Issue issue = matrix.issues().get(row);
            int y = HEADS + row * CELL_HEIGHT + CELL_HEIGHT / 2;
            labels.add(label(LABELS - 10, y + 5, true, issue.target().text(), width));
            for (int column = 0; column < issue.cells().size(); column++)
                mark(issue.cells().get(column), mirrored(column(column), width), y, marks);
        }
        return Rendering.svg(new Drawing(language, width, HEADS + matrix.issues().size() * CELL_HEIGHT + 20, labels, marks));
    }

    /** Stances in one cell stand beside each other. */
    private static void mark(List<Stance> cell, int middle, int y, List<Mark> marks) {
        List<Mark> here = cell.stream().flatMap(stance -> stance.signs().stream().map(sign -> new Mark(0, y, sign,
                stance.holder().text() + " · " + sign.label().text() + " · " + stance.target().text() + " · " + stance.aspect().text()))).toList();
        for (int i = 0; i < here.size(); i++)
            marks.add(new Mark(middle + (2 * i - here.size() + 1) * 12, y, here.get(i).sign(), here.get(i).title()));
    }

    private Label label(int x, int y, boolean isRow, String text, int width) {
        boolean isMirrored = language == Language.ARABIC;
        String anchor = isRow == isMirrored ? "start" : "end"; // names lie on the side from which the text runs
        return new Label(mirrored(x, width), y, anchor, isRow ? 0 : isMirrored ? 38 : -38, text);
    }

    private int mirrored(int x, int width) {
        return language == Language.ARABIC ? width - x : x;
    }

    private static int column(int column) {
        return LABELS + column * CELL_WIDTH + CELL_WIDTH / 2;
    }
}
