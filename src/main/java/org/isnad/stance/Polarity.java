package org.isnad.stance;

import org.apache.jena.graph.Node;
import org.isnad.vocab.ISN;

/** What a stance is. At one place in one voice a holder can have one only. */
public enum Polarity {
    /** In favour of the target. */
    SUPPORT(ISN.Support, ISN.expressesSupport),
    /** Against the target. */
    OPPOSITION(ISN.Opposition, ISN.expressesOpposition),
    /** Declared to be neither. */
    NEUTRALITY(ISN.Neutrality, ISN.expressesNeutrality);

    private final Node type;
    private final Node property;

    Polarity(Node type, Node property) {
        this.type = type;
        this.property = property;
    }

    /** The class of stances that are so. */
    public Node type() {
        return type;
    }

    /** The property by which a claim states a stance to be so. */
    public Node property() {
        return property;
    }
}
