package org.isnad.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 digests, plain and as names (RFC 6920, Naming Things with Hashes). */
public final class Digests {

    private static final String NI = "ni:///sha-256;";

    private Digests() {}

    /** The digest of bytes as {@code ni:///sha-256;…}: base64url without padding (RFC 6920, section 3). */
    public static String ni(byte[] bytes) {
        return NI + base64url(bytes);
    }

    /** The digest of all that passed through, as {@code ni:///sha-256;…}; ends the digesting. */
    static String ni(MessageDigest passed) {
        return NI + encoded(passed.digest());
    }

    /** The digest of a text's UTF-8 bytes as {@code ni:///sha-256;…}. */
    public static String ni(String text) {
        return ni(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes in base64url without padding (RFC 4648, section 5): 43 characters. */
    public static String base64url(byte[] bytes) {
        return encoded(sha256(bytes));
    }

    /** The digest of bytes in hexadecimal. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static String encoded(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    /** A new digesting. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
