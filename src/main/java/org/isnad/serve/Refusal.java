package org.isnad.serve;

/** Why a query is not answered, as its client is told. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final int retryAfter;

    private Refusal(int status, String title, String detail, int retryAfter) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.retryAfter = retryAfter;
    }

    /**
     * A refusal for good: the same request will not be answered later.
     *
     * @param status the HTTP status
     * @param title what is the matter, in a few words
     * @param detail what to do
     */
    static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, 0);
    }

    /** A refusal for now; the client may come again after some seconds. */
    static Refusal forNow(int status, String title, String detail, int seconds) {
        return new Refusal(status, title, detail, seconds);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** After how many seconds to try again; 0 if that is of no use. */
    int retryAfter() {
        return retryAfter;
    }
}
