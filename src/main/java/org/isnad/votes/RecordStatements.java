package org.isnad.votes;

import static org.isnad.votes.Statements.kb;
import static org.isnad.votes.Statements.prov;
import static org.isnad.votes.Statements.text;
import static org.isnad.votes.Statements.uri;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.vocab.ISN;

/** What is said of a record itself: its tables, its voice, who reports the votes, and how they came into the data. */
final class RecordStatements {

    /** The licence of the project's data. */
    private static final Node LICENCE = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");
    private static final Label DESCRIPTION = new Label("A table of recorded votes. It does not say who compiled it; its identity is its content. The label describes it and is not its title.",
            "جدول أصوات مسجلة لا يذكر من أعدّه، وهويته محتواه، وما في التسمية وصف له لا عنوان.");

    private final String slug;
    private final Survey survey;
    private final Map<String, Node> reports = new LinkedHashMap<>();

    final Node voice;
    final Node compilers;
    final Node activity;
    /** The record, and the list of its roll calls if there is one. */
    final List<Node> tables;

    RecordStatements(String slug, Survey survey) {
        this.slug = slug;
        this.survey = survey;
        this.voice = kb("voice/" + slug);
        this.compilers = kb("entity/" + slug + "-compilers");
        this.activity = part("import");
        this.tables = survey.tables.size() == 1 ? List.of(kb("record/" + slug)) : List.of(kb("record/" + slug), kb("record/" + slug + ".roll-calls"));
        survey.reports.forEach(report -> reports.put(report, part("report-" + (reports.size() + 1))));
    }

    private Node part(String name) {
        return kb("record/" + slug + "#" + name);
    }

    /** The report that a record names so. */
    Node report(String name) {
        return reports.get(name);
    }

    void write(Statements out, LocalDate day, Node ontologyVersion) {
        Label from = Label.of(survey.first);
        Label to = Label.of(survey.last);
        table(out, 0, Label.of("Record of votes, %s to %s", "سجل أصوات من %s إلى %s", from, to));
        if (tables.size() > 1)
            table(out, 1, Label.of("List of roll calls, %s to %s", "قائمة اقتراعات من %s إلى %s", from, to));
        reports.forEach((name, report) -> {
            out.thing(report, prov("Entity"), Label.of("Report named “%s” in the record", "تقرير يسميه السجل «%s»", Label.same(name)));
            out.say(report, DCTerms.bibliographicCitation.asNode(), text(name));
        });
        provenance(out, day, ontologyVersion);
        out.thing(voice, ISN.CoherentVoice, new Label("The record's own voice", "صوت السجل نفسه"));
        out.say(voice, RDF.type.asNode(), prov("Entity"));
        out.say(voice, ISN.heldBy, compilers);
        out.say(voice, prov("wasAttributedTo"), compilers);
        out.thing(compilers, ISN.Actor, Label.of("Compilers of the record of votes %s (not named)", "مُعدّو سجل الأصوات %s (غير مسمَّين)", Label.same(slug)));
    }

    private void table(Statements out, int index, Label label) {
        Node table = tables.get(index);
        out.thing(table, ISN.Record, label);
        out.say(table, RDF.type.asNode(), prov("Entity"));
        out.say(table, DCTerms.description.asNode(), DESCRIPTION.nodes());
        out.say(table, DCTerms.format.asNode(), text(survey.tables.get(index).form().mediaType()));
        Node digest = uri(survey.tables.get(index).digest());
        out.say(table, DCTerms.identifier.asNode(), digest);
        out.say(table, ISN.digest, digest);
        out.say(table, ISN.rootVoice, voice);
    }

    private void provenance(Statements out, LocalDate day, Node ontologyVersion) {
        Node data = out.thing(part("data"), prov("Entity"), new Label("The votes of the record, as linked data", "أصوات السجل في هيئة بيانات مترابطة"));
        out.say(data, DCTerms.license.asNode(), LICENCE);
        tables.forEach(table -> out.say(data, prov("wasDerivedFrom"), table));
        out.say(data, prov("wasGeneratedBy"), activity);
        Node program = part("importer");
        out.thing(activity, prov("Activity"), new Label("Turning of the recorded votes into claims, row by row", "تحويل الأصوات المسجلة إلى ادعاءات صفًّا صفًّا"));
        tables.forEach(table -> out.say(activity, prov("used"), table));
        out.say(activity, prov("used"), ontologyVersion);
        out.say(activity, prov("wasAssociatedWith"), program);
        out.say(activity, prov("startedAtTime"), Statements.start(day));
        out.say(activity, prov("endedAtTime"), Statements.end(day));
        out.thing(program, prov("SoftwareAgent"), new Label("Isnad's importer of recorded votes", "مستورد الأصوات المسجلة في إسناد"));
    }
}
