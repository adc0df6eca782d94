package org.isnad.config;

/** The stable codes of {@link IsnadException}; scripts may rely on them. */
public enum ErrorCode {
    /** A file or folder named on the command line does not exist or cannot be read. */
    UNREADABLE("ISN-001"),
    /** A data folder holds no Turtle file. */
    NO_DATA("ISN-002"),
    /** A query, rule or check file cannot be parsed. */
    BAD_QUERY("ISN-003"),
    /** The port is taken, or may not be used. */
    PORT_UNAVAILABLE("ISN-004"),
    /** The store's folder cannot be written, or another process holds it. */
    STORE_UNAVAILABLE("ISN-005"),
    /** The project's own files (ontology, data, server configuration) are not where they should be. */
    INCOMPLETE_INSTALLATION("ISN-006"),
    /** A source text is not the one that an article of the data describes. */
    UNKNOWN_SOURCE("ISN-007"),
    /** A query asks for something the data or the safety rules forbid, or took too long. */
    QUERY_REFUSED("ISN-008"),
    /** The folder to write to cannot be written, or holds files that an export would destroy. */
    OUTPUT_UNAVAILABLE("ISN-009"),
    /** There is no reason, or no day left, for a release. */
    NO_RELEASE("ISN-010"),
    /** A row of a table is not what it should be, or the table holds nothing of what was asked for. */
    BAD_TABLE("ISN-011"),
    /** A reasoner cannot judge, or is not to be believed. */
    REASONING("ISN-012"),
    /** A finding that does not exist was asked for. */
    NO_FINDING("ISN-013"),
    /** What is assumed for a run is not of the form that data has. */
    BAD_ASSUMPTION("ISN-014");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The code as printed, for example {@code ISN-002}. */
    public String code() {
        return code;
    }
}
