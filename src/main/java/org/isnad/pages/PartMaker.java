package org.isnad.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.pages.ClaimPart.*;
import org.isnad.pages.ListPart.*;
import org.isnad.pages.Page.*;
import org.isnad.pages.PartQuery.Row;
import org.isnad.pages.StancePart.*;
import org.isnad.vocab.ISN;

/** Makes the parts of pages in one language from the rows of their queries. */
final class PartMaker {

    /** Longer lists of claims go on in a list of their own. */
    static final int CLAIMS = 30;
    /** How many of each voice a page lists then. */
    private static final int OF_A_VOICE = 10;

    private final Material material;
    private final Graph all;
    private final Names names;
    private final Texts texts;
    private final Language language;
    private final ClaimNames claims;

    PartMaker(Material material, Language language) {
        this.material = material;
        this.all = material.all();
        this.names = material.names(language);
        this.texts = Texts.in(language);
        this.language = language;
        this.claims = new ClaimNames(all, names);
    }

    /** The part that a query makes of what it finds; nothing if it finds nothing. */
    Optional<Part> part(PartQuery query, Head head, List<Row> rows, Optional<Name> more) {
        if (rows.isEmpty())
            return Optional.empty();
        return Optional.of(switch (query.show()) {
            case "facts" -> new Facts(head, facts(rows));
            case "contents" -> contents(head, rows);
            case "claims" -> claims(head, rows, more, claims::of);
            case "claims of a voice" -> claims(head, rows, more, claims::unvoiced);
            case "claims by voice" -> voiced(head, rows, more);
            case "links" -> relations(head, rows);
            case "argument" -> argument(head, rows);
            case "stances" -> stances(head, rows, "");
            case "stances of a holder" -> stances(head, rows, "holder");
            case "stances towards a target" -> stances(head, rows, "target");
            case "things" -> new Things(head, rows.stream().map(row -> new Counted(names.of(row.get("item")), count(row))).toList());
            case "chain" -> new Chain(head, rows.stream().map(row -> new Speaker(names.of(row.get("voice")), names.of(row.get("holder")))).toList());
            case "findings" -> new Findings(head, "", rows.stream().map(this::found).toList());
            case "map" -> new Argument(head, new ArgumentMap(rows, claims, this::relation).theses(), Optional.of(list("argument")));
            case "coverage" -> new Coverage(rows).of(head);
            case "strip" -> new Strips(material, names).of(head, rows);
            case "timeline" -> new Timelines(all, names).of(head, rows);
            default -> throw new IllegalStateException(query.name() + ".rq asks to be shown as " + query.show());
        });
    }

    private List<Fact> facts(List<Row> rows) {
        return grouped(rows, row -> row.get("property")).entrySet().stream()
                .map(fact -> new Fact(names.of(fact.getKey()), names.preferred(fact.getValue().stream().map(row -> row.get("value")).toList()).stream().map(value -> value(fact.getKey(), value)).toList())).toList();
    }

    private Name value(Node property, Node value) {
        if (property.equals(RDF.Nodes.value))
            return names.row(value);
        return property.equals(ISN.length) ? new Name(texts.of("length", value.getLiteralLexicalForm()), "", "") : names.value(property, value);
    }

    private Contents contents(Head head, List<Row> rows) {
        Row first = rows.get(0);
        return new Contents(head, first.get("denied").equals(NodeConst.nodeTrue), Optional.of(first.get("certainty")).filter(ClaimNames::isDoubtful).map(names::of),
                grouped(rows, row -> row.get("node")).entrySet().stream().map(content -> content(content.getKey(), content.getValue())).toList());
    }

    private Content content(Node node, List<Row> rows) {
        List<Sign> signs = material.stances().of(node).map(stance -> stance.signs(names)).orElse(List.of());
        return new Content(names.of(node), signs.isEmpty() ? Graphs.kinds(node, all).stream().map(names::of).toList() : List.of(), signs, facts(rows));
    }

    private Claims claims(Head head, List<Row> rows, Optional<Name> more, Function<Node, Claim> shown) {
        boolean isShort = rows.size() <= CLAIMS || more.isEmpty();
        return new Claims(head, rows.stream().limit(isShort ? rows.size() : CLAIMS).map(row -> shown.apply(row.get("claim"))).toList(),
                isShort ? Optional.empty() : more.map(name -> new Name(texts.of("all-claims", rows.size()), "", name.href())));
    }

    /** If there are many, the first of each voice, so that no voice is missing. */
    private Voiced voiced(Head head, List<Row> rows, Optional<Name> more) {
        int most = rows.size() <= CLAIMS ? CLAIMS : OF_A_VOICE;
        List<Speech> speeches = grouped(rows, row -> row.get("voice")).entrySet().stream().map(speech -> new Speech(names.of(speech.getKey()), speech.getValue().size(),
                speech.getValue().stream().limit(most).map(row -> claims.unvoiced(row.get("claim"))).toList())).toList();
        return new Voiced(head, speeches, more.filter(name -> rows.size() > CLAIMS).map(name -> new Name(texts.of("all-claims", rows.size()), "", name.href())));
    }

    /** A relation is worded from the side of the page's claim. */
    private Relations relations(Head head, List<Row> rows) {
        return new Relations(head, grouped(rows, this::relation).entrySet().stream()
                .map(relation -> new Relation(relation.getKey(), relation.getValue().stream().map(row -> claims.of(row.get("claim"))).toList())).toList());
    }

    private String relation(Row row) {
        return texts.of((row.get("inverse").equals(NodeConst.nodeTrue) ? "inverse." : "relation.") + row.get("property").getURI().substring(ISN.NS.length()));
    }

    private Argument argument(Head head, List<Row> rows) {
        return new Argument(head, grouped(rows, row -> row.get("thesis")).entrySet().stream().map(thesis -> new Thesis(claims.of(thesis.getKey()),
                thesis.getValue().get(0).get("outweighed").equals(NodeConst.nodeTrue), thesis.getValue().stream().filter(row -> row.get("claim") != null)
                        .map(row -> new Link("", claims.of(row.get("claim")), List.of())).toList())).toList(), Optional.empty());
    }

    private Name list(String list) {
        return new Name(Listings.query(list).title(language), "", Names.root(material.base()) + ListPlace.of(list).path() + language.infix() + ".html");
    }

    private Found found(Row row) {
        Node severity = row.get("severity");
        return new Found(names.of(row.get("item")), names.of(row.get("kind")), names.of(severity), !severity.equals(ISN.severity_information), said(row.get("item"), ISN.problem));
    }

    /** All findings of a kind, with what the kind means; a part even if there are none, since that is worth knowing. */
    Findings findings(PartQuery query, Head head, Node kind) {
        List<Row> rows = query.rows(material.dataset(), kind);
        return new Findings(head, said(kind, SKOS.definition.asNode()).text(), rows.stream().map(this::found).toList());
    }

    private Name said(Node node, Node property) {
        return names.preferred(all.find(node, property, Node.ANY).mapWith(Triple::getObject).toList()).stream().map(names::of).findFirst().orElseThrow();
    }

    private Stances stances(Head head, List<Row> rows, String given) {
        return new Stances(head, given, rows.stream().flatMap(row -> material.stances().of(row.get("stance")).stream()).map(stance -> stance.row(names)).toList());
    }

    private static String count(Row row) {
        return row.get("count") == null ? "" : row.get("count").getLiteralLexicalForm();
    }

    private static <K> Map<K, List<Row>> grouped(List<Row> rows, Function<Row, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
