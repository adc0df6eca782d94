package org.isnad.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.isnad.pages.Pages;
import org.isnad.release.Release;
import org.isnad.represent.Format;

/** Everything that a site has, for those who copy it. */
public final class Inventory {

    private final Site site;
    private final Edition edition;

    /** The inventory of a site. */
    public Inventory(Site site) {
        this.site = site;
        this.edition = site.edition();
    }

    /**
     * A former state of a thing.
     *
     * @param issued when it was published
     * @param path its address below the base
     */
    public record State(Instant issued, String path) {}

    /**
     * What is at an address and at those made from it by adding a format.
     *
     * @param path the address below the base, without a format
     * @param answer what a client gets there that accepts anything
     * @param views the formats in which each view is offered, best first, by what stands between the path and the dot of the format
     * @param page where a browser is sent that wants a page, if not to a document of its own
     * @param documents the documents, by what stands behind the path and a dot; the only one of a file has nothing there
     * @param states former states, oldest first
     * @param gate the fields of the answer that leads to one of them
     */
    public record Entry(String path, Answer answer, Map<String, List<Format>> views, Optional<Answer.Elsewhere> page, Map<String, Document> documents, List<State> states,
            Map<String, String> gate) {}

    /** What stands between a path and the dot of the format in each view, by the identifiers of the views' profiles, without the scheme, and their short names. */
    public static SortedMap<String, String> profiles() {
        SortedMap<String, String> infixes = new TreeMap<>();
        View.byProfile().forEach((profile, view) -> infixes.put(profile, view.infix()));
        return infixes;
    }

    /** All entries. Their documents are made one after the other. */
    public Stream<Entry> entries() {
        return Stream.concat(files().map(this::file), things().map(this::thing));
    }

    private Stream<String> files() {
        Stream<String> dumps = edition.catalog().dumps().stream().map(dump -> dump.path());
        return Stream.of(site.files().paths(edition).stream(), dumps, remembered().stream().filter(Inventory::isWhole).map(path -> "timemap/" + path)).flatMap(paths -> paths);
    }

    private Entry file(String path) {
        Document document = site.document(path).orElseThrow();
        return new Entry(path, new Answer.Found(document), Map.of(), Optional.empty(), Map.of("", document), List.of(), Map.of());
    }

    /** The addresses of things, present, former and withdrawn. */
    private Stream<String> things() {
        List<String> withdrawn = remembered().stream().filter(path -> isWhole(path) && !edition.knows(path)).toList();
        Stream<String> former = edition.releases().all().stream()
                .flatMap(release -> edition.releases().paths(release).stream().map(path -> Mementos.path(release, path)));
        return Stream.of(edition.paths(), former, withdrawn.stream()).flatMap(paths -> paths);
    }

    /** Whether it is a thing's own address, not that of a further page of its links. */
    private static boolean isWhole(String path) {
        return Address.parse(path).page() == 1;
    }

    private TreeSet<String> remembered() {
        TreeSet<String> paths = new TreeSet<>();
        edition.releases().all().forEach(release -> paths.addAll(edition.releases().paths(release)));
        return paths;
    }

    private Entry thing(String path) {
        Map<String, List<Format>> views = new LinkedHashMap<>();
        Map<String, Document> documents = new LinkedHashMap<>();
        Answer answer = site.answer(Question.of(path));
        for (View view : View.values()) {
            List<Format> offered = site.formats(path, view);
            if (!offered.isEmpty() && !(answer instanceof Answer.Nothing))
                views.put(infix(path, view), offered);
            for (Format format : view.formats()) {
                String address = path + infix(path, view) + "." + format.extension();
                site.document(address).ifPresent(document -> documents.put(address.substring(path.length() + 1), document));
            }
        }
        site.document(path + Signposts.LINKSET).ifPresent(document -> documents.put(Signposts.LINKSET.substring(1), document));
        for (String ending : Pages.citations())
            site.document(path + "." + ending).ifPresent(document -> documents.put(ending, document));
        List<Release> states = edition.releases().with(path);
        Map<String, String> gate = states.isEmpty() ? Map.of() : Headers.negotiated(edition.mementos().links(path));
        return new Entry(path, answer, views, page(path), documents,
                states.stream().map(release -> new State(release.issued(), Mementos.path(release, path))).toList(), gate);
    }

    private Optional<Answer.Elsewhere> page(String path) {
        return path.startsWith(Address.NANOPUBLICATIONS)
                ? Optional.of(site.answer(Question.of(path).accepting(Format.HTML))).filter(Answer.Elsewhere.class::isInstance).map(Answer.Elsewhere.class::cast)
                : Optional.empty();
    }

    private static String infix(String path, View view) {
        return path.startsWith(Address.NANOPUBLICATIONS) ? "" : view.infix();
    }
}
