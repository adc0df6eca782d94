package org.isnad.serve;

import java.io.ByteArrayOutputStream;

/** Gathers a result in memory, up to a size. */
final class BoundedOutput extends ByteArrayOutputStream {

    private final int most;

    BoundedOutput(int most) {
        super(8 << 10);
        this.most = most;
    }

    @Override
    public synchronized void write(int b) {
        room(1);
        super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        room(length);
        super.write(bytes, offset, length);
    }

    private void room(int length) {
        if (count + (long) length > most)
            throw tooLarge(most);
    }

    /** RFC 9110, section 15.5.4: understood, and refused whoever asks. */
    static Refusal tooLarge(int most) {
        return Refusal.of(403, "Result too large", "The result is larger than " + (most >> 20) + " MiB; ask for less, or page with ORDER BY, LIMIT and OFFSET.");
    }
}
