package org.isnad.config;

/**
 * Input or a call that cannot be used. The message is one line for a person: what is wrong, where, and what to do.
 * Findings in the data are not exceptions; they are reported by the checks.
 */
public final class IsnadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** An unusable input, described in one line that ends with what to do. */
    public IsnadException(ErrorCode code, String message) {
        this(code, message, null);
    }

    /** As above, with the error underneath, which is shown only when asked for. */
    public IsnadException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** A library's message as one line; what it says if it says nothing is its kind. */
    public static String oneLine(Throwable error) {
        return error.getMessage() == null ? error.getClass().getSimpleName() : oneLine(error.getMessage());
    }

    /** A text of several lines as one. */
    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The stable code of the error. */
    public ErrorCode code() {
        return code;
    }
}
