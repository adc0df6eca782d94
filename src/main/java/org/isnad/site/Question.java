package org.isnad.site;

import java.util.List;
import java.util.Optional;

/**
 * What a client asks for.
 *
 * @param path the path below the base, decoded, without the slash in front
 * @param accept the values of the {@code Accept} fields
 * @param profiles the profiles wanted, best first, from {@code _profile} or {@code Accept-Profile}
 */
public record Question(String path, List<String> accept, List<String> profiles) {

    /** Asks for a path and accepts anything. */
    public static Question of(String path) {
        return new Question(path, List.of(), List.of());
    }

    /** The first profile that is known. */
    Optional<View> view() {
        return profiles.stream().flatMap(name -> View.withProfile(name).stream()).findFirst();
    }
}
