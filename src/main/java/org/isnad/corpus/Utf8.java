package org.isnad.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Strict UTF-8: bytes that are not UTF-8 are refused rather than replaced. */
public final class Utf8 {

    private Utf8() {}

    /** The text of the bytes. */
    public static String decode(byte[] bytes) throws CharacterCodingException {
        return strict().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** The line, from 1, of the first byte that is not UTF-8; empty if all are. */
    static OptionalInt firstBadLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = strict();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError())
                return OptionalInt.of(lineOf(bytes, in.position()));
            if (result.isUnderflow())
                return OptionalInt.empty();
            out.clear();
        }
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++)
            if (bytes[i] == '\n')
                line++;
        return line;
    }
}
