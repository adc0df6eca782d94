package org.isnad.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

/**
 * A copy of the text that an article or a record of the data describes. Positions count Unicode code points from 0, the end is exclusive, as in
 * the text position selector of the Web Annotation Data Model, section 4.2.5.
 */
public final class SourceText {

    private final Path file;
    private final int[] codePoints;
    private final SortedSet<Integer> lines;
    private final String digest;

    private SourceText(Path file, int[] codePoints, String digest) {
        this.file = file;
        this.codePoints = codePoints;
        this.lines = lines(codePoints);
        this.digest = digest;
    }

    /** Reads a copy of the text; it must be UTF-8. */
    public static SourceText read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new SourceText(file, Utf8.decode(bytes).codePoints().toArray(), Digests.ni(bytes));
        } catch (CharacterCodingException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "The text " + file + " is not UTF-8; give the original file.", e);
        } catch (IOException e) {
            throw new IsnadException(ErrorCode.UNREADABLE, "Cannot read the text " + file + "; check the name.", e);
        }
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The digest of the whole file, {@code ni:///sha-256;…}. */
    public String digest() {
        return digest;
    }

    /** The length in code points. */
    public int length() {
        return codePoints.length;
    }

    /**
     * The passage from {@code start} to {@code end}.
     *
     * @throws IndexOutOfBoundsException if the text has no such passage
     */
    public String passage(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /**
     * A row of the table that the text is, as it stands there; nothing if the table has no such row.
     *
     * @param number the row's number, from 1, the row of names counted
     */
    public Optional<String> row(int number, TableForm form) {
        try (TableReader table = new TableReader(file, form)) {
            while (table.next())
                if (table.row() == number)
                    return Optional.of(table.text());
        }
        return Optional.empty();
    }

    /** Where its lines begin; a line feed at the end of the text begins none. */
    public SortedSet<Integer> lines() {
        return lines;
    }

    private static SortedSet<Integer> lines(int[] codePoints) {
        SortedSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < codePoints.length; i++)
            if (i == 0 || codePoints[i - 1] == '\n')
                starts.add(i);
        return Collections.unmodifiableSortedSet(starts);
    }

    /** The line, from 1, on which a position lies. */
    public int line(int position) {
        return Math.max(1, lines.headSet(position + 1).size());
    }
}
