package org.isnad.represent;

import java.io.Writer;

import org.apache.jena.atlas.io.IndentedWriter;

/**
 * Indented text in memory. Jena's own writer looks at each character for a line's end and hands it to a buffer that locks, which is half of the work
 * of a document in Turtle; here a string that has no line's end is taken as a whole, and nothing locks.
 */
final class TextBuffer extends IndentedWriter {

    private final StringBuilder text;

    /** A buffer that first has room for some characters. */
    TextBuffer(int characters) {
        this(new StringBuilder(characters));
    }

    private TextBuffer(StringBuilder text) {
        super(new Appender(text));
        this.text = text;
    }

    @Override
    public void print(String string) {
        if (string.indexOf('\n') >= 0 || string.indexOf('\r') >= 0) {
            super.print(string);
        } else if (!string.isEmpty()) {
            startLine();
            text.append(string);
            column += string.length();
        }
    }

    @Override
    public void print(char character) {
        if (character == '\n' || character == '\r') {
            super.print(character);
        } else {
            startLine();
            text.append(character);
            column++;
        }
    }

    @Override
    public void print(char character, int times) {
        for (int i = 0; i < times; i++)
            print(character);
    }

    private void startLine() {
        for (; column < currentIndent; column++)
            text.append(' ');
        startingNewLine = false;
    }

    /** The text so far. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** What the superclass writes by itself: line ends and indentation. */
    private static final class Appender extends Writer {

        private final StringBuilder text;

        Appender(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            text.append(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
