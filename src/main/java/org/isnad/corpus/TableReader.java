package org.isnad.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.isnad.config.ErrorCode;
import org.isnad.config.IsnadException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/**
 * A table in a text file, plain or compressed ({@code .gz}), whose first row names its columns. Read row by row, whatever its length. Rows are numbered as
 * in RFC 7111, section 2: from 1, the row of names counted.
 */
public final class TableReader implements AutoCloseable {

    private static final CsvFactory FACTORY = new CsvFactory();
    /** What the decoder puts where bytes are not UTF-8. */
    private static final char NOT_UTF8 = '\uFFFD';

    private final Path file;
    private final DigestInputStream bytes;
    private final RowText text;
    private final CsvParser parser;
    private final List<String> names;
    private final List<String> fields = new ArrayList<>();
    private int row;

    /**
     * Opens a table and reads the names of its columns.
     *
     * @throws IsnadException if the file cannot be read, or has no such row
     */
    public TableReader(Path file, TableForm form) {
        this.file = file;
        try {
            bytes = new DigestInputStream(unpacked(file), Digests.sha256());
            text = new RowText(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            parser = FACTORY.createParser(text);
        } catch (IOException e) {
            throw unreadable(e);
        }
        parser.setSchema(form.schema());
        if (!advance())
            throw new IsnadException(ErrorCode.BAD_TABLE, file + " is empty; give a table whose first row names its columns.");
        names = List.copyOf(fields);
    }

    private static InputStream unpacked(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : new BufferedInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /**
     * The place of a column, from 0.
     *
     * @throws IsnadException if the table has no such column
     */
    public int column(String name) {
        int column = names.indexOf(name);
        if (column < 0)
            throw new IsnadException(ErrorCode.BAD_TABLE, file + " has no column '" + name + "' but " + String.join(", ", names) + "; give a table of the form asked for.");
        return column;
    }

    /**
     * Goes to the next row; false after the last.
     *
     * @throws IsnadException if it cannot be read, or has other columns than the first
     */
    public boolean next() {
        if (!advance())
            return false;
        if (fields.size() != names.size())
            throw bad("it has " + fields.size() + " columns, the first row " + names.size());
        return true;
    }

    private boolean advance() {
        row++;
        fields.clear();
        try {
            text.startAt(position());
            if (parser.nextToken() == null)
                return false;
            while (parser.nextToken() != JsonToken.END_ARRAY)
                take(parser.getText());
            return true;
        } catch (IOException e) {
            throw e instanceof JsonProcessingException syntax ? bad(IsnadException.oneLine(syntax.getOriginalMessage())) : unreadable(e);
        }
    }

    private void take(String field) {
        if (field.indexOf(NOT_UTF8) >= 0)
            throw bad("it is not UTF-8");
        if (names != null && fields.size() > names.size())
            throw bad("it has more columns than the first row, " + names.size());
        fields.add(field);
    }

    /** How many characters were read so far; the parser tells the place of the last of them. */
    private long position() {
        return parser.currentLocation().getCharOffset() + 1;
    }

    /** A field of the present row, by the place of its column. */
    public String field(int column) {
        return fields.get(column);
    }

    /** The number of the present row. */
    public int row() {
        return row;
    }

    /** The present row as it stands in the file, without the line break that ends it. */
    public String text() {
        return text.until(position());
    }

    /** The digest of the whole table, unpacked, as {@code ni:///sha-256;…}; to be asked for once, after the last row. */
    public String digest() {
        return Digests.ni(bytes.getMessageDigest());
    }

    /** An error that is about the present row. */
    public IsnadException bad(String what) {
        return new IsnadException(ErrorCode.BAD_TABLE, file + ", row " + row + ": " + what + "; mend the row. Nothing was written.");
    }

    private IsnadException unreadable(IOException e) {
        return new IsnadException(ErrorCode.UNREADABLE, "Cannot read the table " + file + (row > 1 ? " after row " + (row - 1) : "") + "; check its name and that it is whole.", e);
    }

    @Override
    public void close() {
        try {
            parser.close();
            text.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
