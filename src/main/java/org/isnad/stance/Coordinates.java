package org.isnad.stance;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.vocab.ISN;
import org.isnad.vocab.KB;

/**
 * The place of a stance. Whoever names them is free in how: the knowledge base has identifiers, a register of votes plain names.
 *
 * @param voice who tells of it
 * @param holder who takes it
 * @param target towards what
 * @param aspect in which respect
 * @param period when
 */
public record Coordinates(String voice, String holder, String target, String aspect, String period) {

    private static final String STANCES = KB.NS + "stance/";

    /** The identifier that is made of identifiers of the knowledge base ({@code kb/stance/voice/holder/target/aspect/period}). */
    public String iri() {
        return Stream.of(voice, holder, target, aspect, period).map(Coordinates::slug).collect(Collectors.joining("/", STANCES, ""));
    }

    /**
     * The coordinates of which an identifier of a stance is made; nothing if it is made of none.
     *
     * @param entity gives the identifier of the holder or target whose last part is given
     */
    static Optional<Coordinates> named(String iri, UnaryOperator<String> entity) {
        String[] slugs = iri.startsWith(STANCES) ? iri.substring(STANCES.length()).split("/", -1) : new String[0];
        return slugs.length != 5 ? Optional.empty()
                : Optional.of(new Coordinates(KB.NS + "voice/" + slugs[0], entity.apply(slugs[1]), entity.apply(slugs[2]), ISN.NS + "aspect-" + slugs[3], KB.NS + "period/" + slugs[4]));
    }

    /** The last part of an identifier: what stands after its kind. */
    static String slug(String iri) {
        if (iri.startsWith(ISN.NS))
            return iri.substring(iri.indexOf('-', ISN.NS.length()) + 1);
        return iri.startsWith(KB.NS) ? iri.substring(iri.indexOf('/', KB.NS.length()) + 1) : iri;
    }
}
