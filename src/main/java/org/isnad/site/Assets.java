package org.isnad.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isnad.represent.Representation;

/** The fixed files that pages use. */
final class Assets {

    private final Map<String, Representation> files = Map.of(
            "", read("home.html", "text/html;charset=utf-8"),
            "assets/isnad.css", read("isnad.css", "text/css;charset=utf-8"));

    Optional<Document> at(String path, Instant modified) {
        return Optional.ofNullable(files.get(path)).map(file -> new Document(file, modified, Headers.cached(List.of())));
    }

    private static Representation read(String name, String contentType) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new Representation(contentType, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + name, e);
        }
    }
}
