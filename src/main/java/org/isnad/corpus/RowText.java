package org.isnad.corpus;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Passes characters on and remembers the latest of them, so that a row can be had as it stands in the file and not only in fields. */
final class RowText extends FilterReader {

    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private long neededFrom;

    RowText(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        kept.delete(0, (int) (neededFrom - keptFrom));
        keptFrom = neededFrom;
        if (count > 0)
            kept.append(buffer, offset, count);
        return count;
    }

    /** Marks a position as the start of a row: what stands before it is no longer needed. */
    void startAt(long position) {
        neededFrom = position;
    }

    /** The row from its start to a position, without line breaks at either end. */
    String until(long position) {
        int start = (int) (neededFrom - keptFrom);
        int end = (int) (position - keptFrom);
        while (start < end && isBreak(kept.charAt(start)))
            start++;
        while (end > start && isBreak(kept.charAt(end - 1)))
            end--;
        return kept.substring(start, end);
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
