package org.isnad.pages;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.isnad.represent.Representation;
import org.isnad.vocab.ISN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a claim is cited: as an entry of this dataset, with the voice whose claim it is. The text has no known author or title, so none is given.
 *
 * @param language the language of its words
 * @param key a short name
 * @param title the claim
 * @param voice whose claim it is
 * @param article where it is claimed
 * @param read when the article was read
 * @param address the identifier of the claim
 */
record Citation(Language language, String key, String title, String voice, String article, LocalDate read, String address) {

    private static final String PUBLISHER = "Isnad";
    private static final Node GENERATED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");
    private static final Node ENDED_AT = NodeFactory.createURI("http://www.w3.org/ns/prov#endedAtTime");

    /** The citation of a claim in a language; empty for anything else, and for a claim that does not say when it was read. */
    static Optional<Citation> of(Node claim, Graph all, Names names) {
        if (!all.contains(claim, RDF.Nodes.type, ISN.Claim))
            return Optional.empty();
        Optional<Node> article = Graphs.object(claim, ISN.anchor, all).flatMap(anchor -> Graphs.object(anchor, OA.hasSource.asNode(), all));
        Optional<Node> ended = Graphs.object(claim, GENERATED_BY, all).flatMap(reading -> Graphs.object(reading, ENDED_AT, all));
        Optional<Node> voice = Graphs.object(claim, ISN.voice, all);
        return article.isEmpty() || ended.isEmpty() || voice.isEmpty() ? Optional.empty()
                : Optional.of(new Citation(names.language(), claim.getURI().replaceFirst(".*/", ""), names.of(claim).text(), names.of(voice.get()).text(), names.of(article.get()).text(),
                        OffsetDateTime.parse(ended.get().getLiteralLexicalForm()).toLocalDate(), claim.getURI()));
    }

    /** The forms in which reference managers take citations. */
    enum Form {
        BIBTEX("BibTeX", "bib", "application/x-bibtex;charset=utf-8"), RIS("RIS", "ris", "application/x-research-info-systems;charset=utf-8"),
        CSL("CSL-JSON", "csl.json", "application/vnd.citationstyles.csl+json");

        final String label;
        private final String ending;
        private final String contentType;

        Form(String label, String ending, String contentType) {
            this.label = label;
            this.ending = ending;
            this.contentType = contentType;
        }

        /** What stands behind the path of a claim and a dot where its citation in a language is. */
        String ending(Language language) {
            return (language.infix() + "." + ending).substring(1);
        }
    }

    Representation in(Form form) {
        return Representation.of(form.contentType, text(form));
    }

    String text(Form form) {
        return switch (form) {
            case BIBTEX -> bibtex();
            case RIS -> ris();
            case CSL -> csl();
        };
    }

    /** In words, as a footnote has it; so is the date. */
    String plain(Texts texts, Names names) {
        return texts.of("cite.plain", title, voice, article, texts.of("brand"), names.dates().date(read.toString()), address);
    }

    private String bibtex() {
        return "@misc{" + key + ",\n  title = {{" + escaped(title) + "}},\n  publisher = {{" + PUBLISHER + "}},\n  year = {" + read.getYear() + "},\n  month = {"
                + read.getMonthValue() + "},\n  url = {" + address + "},\n  note = {" + escaped(Texts.in(language).of("cite.note", voice, article)) + "},\n  langid = {" + language.name().toLowerCase(Locale.ROOT) + "}\n}\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash{}").replaceAll("([{}&%$#_])", "\\\\$1");
    }

    private String ris() {
        return String.join("\r\n", List.of("TY  - DATA", "TI  - " + title, "T2  - " + article, "PB  - " + PUBLISHER, "PY  - " + read.getYear(),
                "DA  - " + read.toString().replace('-', '/'), "N1  - " + voice, "LA  - " + language.tag(), "UR  - " + address, "ER  - ", ""));
    }

    /** Citation Style Language, version 1.0.2. */
    private String csl() {
        ObjectNode item = JsonNodeFactory.instance.objectNode().put("id", key).put("type", "dataset").put("title", title).put("container-title", article)
                .put("publisher", PUBLISHER).put("note", voice).put("language", language.tag()).put("URL", address);
        item.putObject("issued").putArray("date-parts").addArray().add(read.getYear()).add(read.getMonthValue()).add(read.getDayOfMonth());
        return JsonNodeFactory.instance.arrayNode().add(item).toPrettyString() + "\n";
    }
}
