package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.represent.Format;

/**
 * What a client asks for.
 *
 * @param path the path below the base, decoded, without the slash in front
 * @param accept the values of the {@code Accept} fields
 * @param languages the values of the {@code Accept-Language} fields
 * @param profiles the profiles wanted, best first, from {@code _profile} or {@code Accept-Profile}
 * @param parameters what else the address says, by name
 * @param datetime the time at which the thing is wanted, as the field {@code Accept-Datetime} has it (RFC 7089)
 */
public record Question(String path, List<String> accept, List<String> languages, List<String> profiles, Map<String, String> parameters, Optional<String> datetime) {

    /** Asks for a path and accepts anything. */
    public static Question of(String path) {
        return new Question(path, List.of(), List.of(), List.of(), Map.of(), Optional.empty());
    }

    /** The same question about another path. */
    Question at(String other) {
        return new Question(other, accept, languages, profiles, parameters, datetime);
    }

    /** The same question by somebody who accepts one format only. */
    Question accepting(Format format) {
        return new Question(path, List.of(format.mediaType()), languages, profiles, parameters, datetime);
    }

    /** Who asks. */
    Client client() {
        return Client.of(path, accept, languages);
    }

    /** The views wanted, best first; profiles that are not known are left out. */
    Stream<View> views() {
        return profiles.stream().flatMap(name -> View.withProfile(name).stream());
    }
}
