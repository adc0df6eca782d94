package org.isnad.represent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.isnad.corpus.Digests;

/** Bytes ready to be sent, with their type and validator; compressed once, when first asked for. */
public final class Representation {

    /** Below this size compression saves nothing worth a second validator. */
    private static final int SMALLEST_COMPRESSED = 860;

    /** Enough of the digest (132 bits) that no two documents share it. */
    private static final int TAG_LENGTH = 22;

    private final String contentType;
    private final byte[] bytes;
    private final String tag;
    private volatile byte[] compressed;

    /** A representation of bytes, with the value of its {@code Content-Type}. */
    public Representation(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.bytes = bytes;
        this.tag = Digests.base64url(bytes).substring(0, TAG_LENGTH);
    }

    /** A representation of a text in UTF-8. */
    public static Representation of(String contentType, String text) {
        return new Representation(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** The bytes as they are. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes in gzip. Not to be changed. */
    public byte[] compressed() {
        byte[] made = compressed;
        if (made == null) {
            made = gzip(bytes);
            compressed = made;
        }
        return made;
    }

    /** Whether compression is worth it. */
    public boolean isCompressible() {
        return bytes.length >= SMALLEST_COMPRESSED && !contentType.endsWith("gzip");
    }

    /** The strong validator (RFC 9110, section 8.8.3): equal for equal bytes. */
    public String etag() {
        return '"' + tag + '"';
    }

    /** The validator of the compressed bytes, which are another representation. */
    public String compressedEtag() {
        return '"' + tag + "-gzip\"";
    }

    /** Compresses without a time stamp, so that equal bytes give equal bytes. */
    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return out.toByteArray();
    }
}
