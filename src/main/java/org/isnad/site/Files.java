package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.config.Resources;
import org.isnad.release.Version;
import org.isnad.represent.Representation;

/** What is at addresses that are no identifiers: what pages use, the dumps, and what crawlers look for. */
final class Files {

    private static final String STYLE = "text/css;charset=utf-8";
    private static final String SCRIPT = "text/javascript;charset=utf-8";

    private final Map<String, Representation> fixed = Map.of(
            "assets/icon.svg", read("icon.svg", "image/svg+xml"),
            "assets/isnad.css", read("isnad.css", STYLE),
            "assets/codemirror.css", read("workbench/codemirror.css", STYLE),
            "assets/show-hint.css", read("workbench/show-hint.css", STYLE),
            "assets/codemirror.js", read("workbench/codemirror.js", SCRIPT),
            "assets/editor.js", read("workbench/editor.js", SCRIPT),
            "assets/results.js", read("workbench/results.js", SCRIPT),
            "assets/snippets.js", read("workbench/snippets.js", SCRIPT),
            "assets/workbench.js", read("workbench/workbench.js", SCRIPT));

    /** The addresses of the files that every site has. */
    List<String> paths(Edition edition) {
        return Stream.of(fixed.keySet().stream(), edition.overviews().files().stream(), Stream.of("robots.txt", "sitemap.xml")).flatMap(paths -> paths).sorted().toList();
    }

    Optional<Document> at(String path, Map<String, String> parameters, Edition edition) {
        return path.startsWith("dump/") ? dump(path, edition)
                : content(path, parameters, edition).map(content -> new Document(content, edition.modified(), Headers.cached(List.of())));
    }

    private Optional<Representation> content(String path, Map<String, String> parameters, Edition edition) {
        return switch (path) {
            case "robots.txt" -> Optional.of(Crawlers.robots(edition.base()));
            case "sitemap.xml" -> Optional.of(Crawlers.sitemap(edition));
            default -> Optional.ofNullable(fixed.get(path)).or(() -> edition.overviews().file(path, parameters));
        };
    }

    private static Optional<Document> dump(String path, Edition edition) {
        return edition.catalog().dumps().stream().filter(dump -> dump.path().equals(path)).findFirst()
                .map(dump -> new Document(new Representation("application/gzip", dump.bytes()), dump.release().map(Version::issued).orElseGet(edition::modified), Headers.cached(List.of())));
    }

    private static Representation read(String name, String contentType) {
        return new Representation(contentType, Resources.bytes(Files.class, name));
    }
}
