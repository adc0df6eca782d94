package org.isnad.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isnad.corpus.AnnotatedQuery;
import org.isnad.pages.Page.Head;
import org.isnad.pages.QueryPart.Question;
import org.isnad.pages.QueryPart.Questions;
import org.isnad.pages.QueryPart.Workbench;
import org.isnad.vocab.Base;

/** Lays out the editor of queries: the query to begin with, and the published questions in groups. */
final class Workbenches {

    private static final String OTHERS = "others";
    /** What questions are about, as their headers say; those that say nothing known are in the last group. */
    private static final List<String> GROUPS = List.of("stances", "voices", "argument", "events", "actors", "figures", OTHERS);

    private final Base base;
    private final List<AnnotatedQuery> questions;
    private final Language language;

    Workbenches(Base base, List<AnnotatedQuery> questions, Language language) {
        this.base = base;
        this.questions = questions;
        this.language = language;
    }

    /** The editor with the query that the parameters give or name: their own, a published question, or that of a part of a page; else the first question. */
    Workbench of(Head head, Map<String, String> parameters) {
        String query = Optional.ofNullable(parameters.get("query")).or(() -> published(parameters)).or(() -> part(parameters))
                .orElseGet(() -> questions.stream().findFirst().map(AnnotatedQuery::source).orElse(""));
        return workbench(head, query, Optional.empty(), GROUPS.stream().map(this::group).filter(group -> !group.questions().isEmpty()).toList());
    }

    /** The editor with a query that was run, and what came of it. */
    Workbench of(Head head, String query, Result result) {
        return workbench(head, query, Optional.of(result), List.of());
    }

    private Workbench workbench(Head head, String query, Optional<Result> result, List<Questions> groups) {
        return new Workbench(head, query, Names.root(base) + Overviews.ENDPOINT, Names.root(base) + Overviews.WORKBENCH + language.infix() + ".terms.json", result, groups);
    }

    private Optional<String> published(Map<String, String> parameters) {
        return questions.stream().filter(question -> question.name().equals(parameters.get("question"))).map(AnnotatedQuery::source).findFirst();
    }

    private static Optional<String> part(Map<String, String> parameters) {
        return Optional.ofNullable(parameters.get("part")).flatMap(PartQuery::find).map(part -> part.text(parameters.getOrDefault("of", "")));
    }

    private Questions group(String group) {
        return new Questions(Texts.in(language).of("group." + group), questions.stream().filter(question -> group(question).equals(group)).map(this::question).toList());
    }

    private static String group(AnnotatedQuery question) {
        return GROUPS.contains(question.text("group")) ? question.text("group") : OTHERS;
    }

    private Question question(AnnotatedQuery question) {
        return new Question(question.name(), question.text("title@" + language.tag()), question.text("description@" + language.tag()), question.text("keywords"));
    }
}
