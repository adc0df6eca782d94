package org.isnad.check;

/** How much a finding matters, gravest first. The names are those of the ontology's severities, in capitals. */
public enum Severity {
    /** The data must not be published. */
    ERROR,
    /** A reader should know. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFORMATION
}
