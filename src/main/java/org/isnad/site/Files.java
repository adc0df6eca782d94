package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.catalog.Dump;
import org.isnad.config.Resources;
import org.isnad.represent.Representation;

/** What is at addresses that are no identifiers: the home page, what pages use, the dumps, and what crawlers look for. */
final class Files {

    private final Map<String, Representation> fixed = Map.of(
            "", read("home.html", "text/html;charset=utf-8"),
            "assets/isnad.css", read("isnad.css", "text/css;charset=utf-8"));

    /** The addresses of the files that every site has. */
    List<String> paths() {
        return Stream.concat(fixed.keySet().stream(), Stream.of("robots.txt", "sitemap.xml")).sorted().toList();
    }

    Optional<Document> at(String path, Edition edition) {
        return content(path, edition).map(content -> new Document(content, edition.modified(), Headers.cached(List.of())));
    }

    private Optional<Representation> content(String path, Edition edition) {
        return switch (path) {
            case "robots.txt" -> Optional.of(Crawlers.robots(edition.base()));
            case "sitemap.xml" -> Optional.of(Crawlers.sitemap(edition));
            default -> path.startsWith("dump/") ? dump(path, edition) : Optional.ofNullable(fixed.get(path));
        };
    }

    private static Optional<Representation> dump(String path, Edition edition) {
        return edition.catalog().dumps().stream().filter(dump -> dump.path().equals(path)).findFirst()
                .map(Dump::bytes).map(bytes -> new Representation("application/gzip", bytes));
    }

    private static Representation read(String name, String contentType) {
        return new Representation(contentType, Resources.bytes(Files.class, name));
    }
}
