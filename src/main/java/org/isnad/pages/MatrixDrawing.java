package org.isnad.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.pages.Drawing.Label;
import org.isnad.pages.Drawing.Mark;
import org.isnad.pages.StancePart.Issue;
import org.isnad.pages.StancePart.Matrix;
import org.isnad.pages.StancePart.Sign;
import org.isnad.pages.StancePart.Stance;
import org.isnad.pages.StanceTable.Polarity;

/** Draws the stance matrix. It is laid out from the left and mirrored for a script that runs from the right; names get the room that their letters need. */
final class MatrixDrawing {

    private static final int FONT = 13;
    private static final int LINE = 15;
    private static final int MARGIN = 14;
    /** The room of one mark. */
    private static final int MARK = 30;
    /** Longer names of issues are broken into lines. */
    private static final int LETTERS = 42;
    /** By how many degrees the names of actors are turned. */
    private static final int TURN = 38;

    private final Matrix matrix;
    private final Names names;
    private final Language language;
    private final Texts texts;
    private final List<List<String>> issues;
    /** Where the cells begin. */
    private final int left;
    private final int top;
    private final int cellWidth;
    private final int cellHeight;
    private final int width;
    private final List<Label> labels = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    MatrixDrawing(Matrix matrix, Names names, Language language) {
        this.matrix = matrix;
        this.names = names;
        this.language = language;
        this.texts = Texts.in(language);
        this.issues = matrix.issues().stream().map(issue -> Lettering.lines(issue.target().text(), LETTERS)).toList();
        int longestActor = Lettering.widest(matrix.actors().stream().map(Page.Name::text).toList(), FONT);
        int longestMark = Lettering.widest(Stance.MARKS.stream().map(mark -> texts.of(mark + ".long")).toList(), FONT);
        this.left = MARGIN + Math.max(Lettering.widest(issues.stream().flatMap(List::stream).toList(), FONT), MARK + longestMark) + MARGIN;
        this.top = MARGIN + (int) (longestActor * Math.sin(Math.toRadians(TURN))) + 2 * MARGIN;
        this.cellWidth = MARK * Math.max(2, matrix.issues().stream().flatMap(issue -> issue.cells().stream()).mapToInt(cell -> signs(cell)).max().orElse(0));
        this.cellHeight = LINE * Math.max(2, issues.stream().mapToInt(List::size).max().orElse(0)) + 4;
        this.width = left + matrix.actors().size() * cellWidth + (int) (longestActor * Math.cos(Math.toRadians(TURN))) + MARGIN;
    }

    Drawing drawing() {
        for (int column = 0; column < matrix.actors().size(); column++)
            labels.add(new Label(mirrored(middle(column)), top - MARGIN, "start", language == Language.ARABIC ? TURN : -TURN, List.of(matrix.actors().get(column).text())));
        for (int row = 0; row < issues.size(); row++)
            row(matrix.issues().get(row), issues.get(row), top + row * cellHeight + cellHeight / 2);
        int foot = top + issues.size() * cellHeight + 2 * MARGIN;
        return new Drawing(language, texts.of("title.matrix"), width, legend(foot) + MARGIN, labels, marks);
    }

    private void row(Issue issue, List<String> target, int y) {
        labels.add(new Label(mirrored(left - MARGIN), y + 5 - (target.size() - 1) * LINE / 2, "end", 0, target));
        for (int column = 0; column < issue.cells().size(); column++)
            cell(issue.cells().get(column), middle(column), y);
    }

    /** Stances in one cell stand beside each other. */
    private void cell(List<Stance> cell, int middle, int y) {
        int x = middle - (signs(cell) - 1) * MARK / 2;
        for (Stance stance : cell)
            for (Sign sign : stance.signs()) {
                marks.add(new Mark(mirrored(x), y, Optional.of(sign), stance.marks(), said(stance, sign)));
                x += MARK;
            }
    }

    private String said(Stance stance, Sign sign) {
        return String.join(" · ", Stream.concat(Stream.of(stance.holder().text(), sign.label().text(), stance.target().text(), stance.aspect().text(), stance.period().text()),
                Stream.concat(stance.marks().stream(), stance.otherWord().stream()).map(texts::of)).toList());
    }

    /** One line for each sign and each mark; says where it ends. */
    private int legend(int top) {
        int y = top + MARK / 2;
        for (Polarity polarity : Polarity.values()) {
            Sign sign = polarity.sign(names);
            y = entry(y, Optional.of(sign), List.of(), sign.label().text());
        }
        for (String mark : Stance.MARKS)
            y = entry(y, Optional.empty(), List.of(mark), texts.of(mark + ".long"));
        return y;
    }

    private int entry(int y, Optional<Sign> sign, List<String> notes, String words) {
        marks.add(new Mark(mirrored(MARGIN + MARK / 2), y, sign, notes, words));
        labels.add(new Label(mirrored(MARGIN + MARK + 6), y + 5, "start", 0, List.of(words)));
        return y + MARK;
    }

    private static int signs(List<Stance> cell) {
        return cell.stream().mapToInt(stance -> stance.signs().size()).sum();
    }

    private int middle(int column) {
        return left + column * cellWidth + cellWidth / 2;
    }

    private int mirrored(int x) {
        return language == Language.ARABIC ? width - x : x;
    }
}
