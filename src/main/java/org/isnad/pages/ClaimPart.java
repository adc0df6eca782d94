package org.isnad.pages;

import java.util.List;
import java.util.Optional;

import org.isnad.pages.Page.Fact;
import org.isnad.pages.Page.Head;
import org.isnad.pages.Page.Name;
import org.isnad.pages.StancePart.Sign;

/** Parts of a page that show claims: what they say, whose word they are, how they bear on one another. Public for the templates. */
public sealed interface ClaimPart extends Page.Part {

    /**
     * Described nodes, each with what it is and its properties.
     *
     * @param denied whether the claim says that it is not so
     * @param certainty how certain it is said to be, if less than certain
     */
    record Contents(Head head, boolean denied, Optional<Name> certainty, List<Content> contents) implements ClaimPart {}

    /** A described node. A stance is named by the way it points, anything else by its kinds. */
    record Content(Name node, List<Name> kinds, List<Sign> signs, List<Fact> rows) {}

    /** Claims in order, and where all are if these are not. */
    record Claims(Head head, List<Claim> claims, Optional<Name> more) implements ClaimPart {}

    /** Claims by voice, and where all are if these are not. */
    record Voiced(Head head, List<Speech> speeches, Optional<Name> more) implements ClaimPart {}

    /** What a voice claims: how many claims there are, and the first of them. */
    record Speech(Name voice, int all, List<Claim> claims) {}

    /**
     * A claim in a list.
     *
     * @param name what it says
     * @param voice whose claim it is, if it is a reported voice
     * @param standing the key of the words for how it stands, if it does not assert that something is so
     * @param certainty how certain it is said to be, if less than certain
     * @param sign the stance it expresses
     */
    record Claim(Name name, Optional<Name> voice, Optional<String> standing, Optional<Name> certainty, Optional<Sign> sign) {}

    /** Claims that stand in a relation to the one that the page is about. */
    record Relations(Head head, List<Relation> relations) implements ClaimPart {}

    /** The claims of one relation, which is read from the page's claim. */
    record Relation(String label, List<Claim> claims) {}

    /** Theses with what bears on them, and where the same is in rows; empty if it is no more than the theses and what supports them. */
    record Argument(Head head, List<Thesis> theses, Optional<Name> rows) implements ClaimPart {}

    /** A thesis, and what bears on it. */
    record Thesis(Claim claim, boolean outweighed, List<Link> links) {}

    /** A claim with the relation in which it stands to the one above it, and what bears on it in turn. */
    record Link(String relation, Claim claim, List<Link> links) {}

    /** Voices from the one that speaks outwards. */
    record Chain(Head head, List<Speaker> speakers) implements ClaimPart {}

    /** A voice and who speaks with it. */
    record Speaker(Name voice, Name holder) {}
}
