package org.isnad.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.isnad.pages.Finder;
import org.isnad.pages.Language;
import org.isnad.pages.Overviews;
import org.isnad.represent.Format;
import org.isnad.represent.Negotiator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** What is at each address of one edition. Documents that were made are kept, within a bound. Safe for use by several threads. */
public final class Site {

    private static final String ENDPOINT = "sparql";
    /** These are documents themselves, not things that documents are about, and so are given out without a redirect. */
    private static final Set<String> IN_PLACE = Set.of("void", ".well-known/void", "catalog", "ontology", Overviews.WORKBENCH, Overviews.FINDINGS, ENDPOINT);

    private static final int LONGEST_PARAMETER = 8000;

    private final Edition edition;
    private final Optional<Finder> finder;
    private final Cache<String, Document> made;
    private final Files files = new Files();

    /**
     * A site of an edition.
     *
     * @param finder an index of names, if there is one
     * @param keptBytes how much memory the documents that are kept may take, in bytes
     */
    public Site(Edition edition, Optional<Finder> finder, long keptBytes) {
        this.edition = edition;
        this.finder = finder;
        this.made = Caffeine.newBuilder().maximumWeight(keptBytes).weigher((String path, Document document) -> document.weight()).build();
    }

    /** The edition whose site this is. */
    public Edition edition() {
        return edition;
    }

    /** The document at a path if it was made before, else null: the way for those in a hurry. */
    public Document kept(String path) {
        return made.getIfPresent(path);
    }

    /** What a client gets for a question. */
    public Answer answer(Question question) {
        String path = question.path();
        if (path.isEmpty())
            return answer(question.at(Overviews.HOME));
        if (path.equals(ENDPOINT + "/"))
            return new Answer.Elsewhere(308, edition.base().address(ENDPOINT), Headers.cached(List.of()));
        if (!Address.isWellFormed(path))
            return edition.problems().malformed(question.client());
        Optional<Answer> past = question.datetime().flatMap(time -> edition.mementos().at(path, time, question.client()));
        return past.or(() -> document(path, question).map(Answer.Found::new)).orElseGet(() -> negotiated(question));
    }

    private Optional<Document> document(String path, Question question) {
        Address address = Address.parse(path);
        Map<String, String> parameters = known(question.parameters(), address.thing());
        if (!parameters.isEmpty() && edition.isOverview(address))
            return Optional.of(edition.overview(address, parameters, finder));
        return parameters.isEmpty() ? document(path) : files.at(path, parameters, edition).or(() -> document(path));
    }

    /** The parameters that make a difference to a page. */
    private Map<String, String> known(Map<String, String> parameters, String path) {
        Map<String, String> known = new TreeMap<>(parameters);
        known.keySet().retainAll(edition.overviews().parameters(path));
        known.values().removeIf(value -> value.isEmpty() || value.length() > LONGEST_PARAMETER);
        return known;
    }

    /** The document at a path, which names its format. */
    public Optional<Document> document(String path) {
        Document kept = made.getIfPresent(path);
        if (kept != null)
            return Optional.of(kept);
        Optional<Document> fresh = make(path);
        fresh.ifPresent(document -> made.put(path, document));
        return fresh;
    }

    private Optional<Document> make(String path) {
        if (path.endsWith(Signposts.LINKSET))
            return edition.linkset(Address.parse(path.substring(0, path.length() - Signposts.LINKSET.length())));
        Optional<Document> citation = edition.citation(path);
        if (citation.isPresent())
            return citation;
        Address address = Address.parse(path);
        boolean offered = address.format().filter(address.view().formats()::contains).isPresent();
        if (path.startsWith("release/") || path.startsWith("timemap/"))
            return edition.mementos().document(path).or(() -> offered ? edition.document(address) : Optional.empty());
        Optional<Document> document = offered ? edition.document(address) : Optional.empty();
        return document.isPresent() ? document : files.at(path, Map.of(), edition);
    }

    /** A thing leads to its document in the format that the client wants. */
    private Answer negotiated(Question question) {
        Address thing = Address.parse(question.path());
        boolean isFormer = edition.mementos().has(question.path());
        if (thing.format().isPresent() || !isFormer && !edition.knows(thing.thing()))
            return edition.wholeOf(thing).<Answer>map(whole -> new Answer.Elsewhere(303, whole, Headers.negotiated(List.of()))).orElseGet(() -> missing(thing, question));
        Stream<View> wanted = question.views().filter(view -> !isFormer && edition.offers(thing.thing(), view));
        return Stream.concat(wanted, Stream.of(thing.view()))
                .flatMap(view -> Negotiator.choose(formats(question.path(), view), question.accept()).map(format -> chosen(thing, view, format, question, isFormer)).stream())
                .findFirst().orElseGet(() -> edition.problems().notAcceptable(formats(question.path(), thing.view()), question.client()));
    }

    private Answer chosen(Address thing, View view, Format format, Question question, boolean isFormer) {
        if (format == Format.HTML && view == View.NANOPUBLICATION)
            return new Answer.Elsewhere(303, edition.claimOf(thing), Headers.negotiated(List.of()));
        View spoken = view == View.DESCRIPTION && format == Format.HTML ? View.in(Language.preferred(question.languages())) : view;
        Address document = thing.in(spoken, format);
        boolean isInPlace = IN_PLACE.contains(thing.thing()) || edition.overviews().has(thing.thing()) || thing.thing().startsWith(Address.NANOPUBLICATIONS);
        if (isFormer || isInPlace)
            return document(document.path(), question).<Answer>map(found -> new Answer.Found(found.negotiated())).orElseThrow();
        String location = edition.base().address(document.path());
        return new Answer.Elsewhere(303, location, Headers.negotiated(edition.mementos().links(thing.thing())));
    }

    /** What it has besides things and their documents. */
    Files files() {
        return files;
    }

    /** The formats in which a thing can be had in a view, best first; none if it is not offered so. */
    List<Format> formats(String path, View view) {
        String thing = Address.parse(path).thing();
        if (edition.mementos().has(path) ? view != View.DESCRIPTION && view != View.ARABIC : !edition.offers(thing, view))
            return List.of();
        if (edition.overviews().has(thing))
            return List.of(Format.HTML);
        // who asks for an endpoint or a nanopublication without saying how is a program
        boolean isForPrograms = thing.equals(ENDPOINT) && view == View.DESCRIPTION || thing.startsWith(Address.NANOPUBLICATIONS);
        return isForPrograms ? Stream.concat(view.formats().stream().filter(format -> format != Format.HTML), Stream.of(Format.HTML)).toList() : view.formats();
    }

    private Answer missing(Address address, Question question) {
        List<Link> past = edition.mementos().links(address.thing());
        return past.isEmpty() || edition.knows(address.thing())
                ? edition.problems().missing(question.path(), question.client())
                : edition.problems().withdrawn(address.thing(), past, question.client());
    }
}
