package org.isnad.reason;

import org.semanticweb.owlapi.profiles.Profiles;

/** The profiles of OWL 2 that ontologies are held to (OWL 2 Profiles, W3C). */
public enum Profile {
    /** What a reasoner for all of OWL 2 DL may be given. */
    DL(Profiles.OWL2_DL),
    /** What one for OWL 2 EL may be given too. */
    EL(Profiles.OWL2_EL);

    private final Profiles owl;

    Profile(Profiles owl) {
        this.owl = owl;
    }

    Profiles owl() {
        return owl;
    }
}
