package org.isnad.check;

/** What data is checked for. */
public enum Purpose {
    /** To be published, with all that a reader needs to follow a claim to where it is made. */
    PUBLICATION,
    /** To have what it says compared. Names, passages and provenance may be missing: what is only assumed has none. */
    COMPARISON
}
