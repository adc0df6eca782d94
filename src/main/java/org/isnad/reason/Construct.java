package org.isnad.reason;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

import org.isnad.stance.Background;
import org.isnad.stance.Background.Link;
import org.isnad.stance.Coordinates;
import org.isnad.stance.Polarity;
import org.isnad.stance.StanceBase;
import org.isnad.stance.Statement;

/** What a contradiction can rest on; each has a contradiction that can be planted to see whether a judge knows it. */
enum Construct {
    /** Support and opposition at one place. */
    SUPPORT_AND_OPPOSITION {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return against(statements, Polarity.SUPPORT, Polarity.OPPOSITION);
        }
    },
    /** Support and neutrality at one place. */
    SUPPORT_AND_NEUTRALITY {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return against(statements, Polarity.SUPPORT, Polarity.NEUTRALITY);
        }
    },
    /** Opposition and neutrality at one place. */
    OPPOSITION_AND_NEUTRALITY {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return against(statements, Polarity.OPPOSITION, Polarity.NEUTRALITY);
        }
    },
    /** A group and its members. */
    MEMBER {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return elsewhere(statements, background.without(Link.MEMBER), at -> holders(at, background));
        }
    },
    /** An official and whoever the office speaks for. */
    SPEAKS_FOR {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return elsewhere(statements, background.without(Link.SPEAKS_FOR), at -> holders(at, background));
        }
    },
    /** A decision and what it decides. */
    DECISION {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return elsewhere(statements, background.without(Link.DECIDES),
                    at -> background.targets(at.target()).stream().map(target -> new Coordinates(at.voice(), at.holder(), target, at.aspect(), at.period())));
        }
    },
    /** A period and one within it. */
    PERIOD {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            // best one that begins with it, or vaguely, so that who knows of beginnings alone does not find it; else any
            return Stream.of(background.withoutContained(), background.withoutContained().withoutBegun()).flatMap(ignorant -> elsewhen(statements, ignorant, background::contains));
        }
    },
    /** A period and one that begins in it and outlasts it. */
    OVERLAP {
        @Override
        Stream<Statement> plants(List<Statement> statements, Background background) {
            return elsewhen(statements, background.withoutBegun(), background::covers);
        }
    };

    private static final String CLAIM = "https://w3id.org/isnad/kb/claim/planted";

    /** Statements that contradict one of those given by way of this construct and in no other way. */
    abstract Stream<Statement> plants(List<Statement> statements, Background background);

    /** A contradiction of this kind to the data's own statements, which must be consistent; none if nothing in them rests on the construct. */
    Optional<Statement> plant(List<Statement> statements, Background background) {
        return plants(statements.stream().filter(stated -> background.isCoherent(stated.at().voice())).toList(), background).findFirst();
    }

    private static Stream<Statement> against(List<Statement> statements, Polarity one, Polarity other) {
        return statements.stream().filter(stated -> stated.polarity() == one || stated.polarity() == other)
                .map(stated -> new Statement(CLAIM, stated.at(), stated.polarity() == one ? other : one));
    }

    /** The opposite of what is stated, at places where it counts; but not where those see a contradiction too who do not know the construct. */
    private static Stream<Statement> elsewhere(List<Statement> statements, Background ignorant, Function<Coordinates, Stream<Coordinates>> places) {
        StanceBase base = StanceBase.of(ignorant, statements);
        return statements.stream().flatMap(stated -> places.apply(stated.at()).map(at -> opposite(stated, at))).filter(plant -> isFine(plant, base));
    }

    /** The same in the periods of other statements for which a period counts. */
    private static Stream<Statement> elsewhen(List<Statement> statements, Background ignorant, BiPredicate<String, String> counts) {
        List<String> periods = statements.stream().map(statement -> statement.at().period()).distinct().toList();
        return elsewhere(statements, ignorant, at -> periods.stream().filter(period -> counts.test(at.period(), period))
                .map(period -> new Coordinates(at.voice(), at.holder(), at.target(), at.aspect(), period)));
    }

    private static Statement opposite(Statement stated, Coordinates at) {
        return new Statement(CLAIM, at, stated.polarity() == Polarity.SUPPORT ? Polarity.OPPOSITION : Polarity.SUPPORT);
    }

    private static boolean isFine(Statement plant, StanceBase base) {
        boolean contestsNothing = base.add(plant).isEmpty();
        base.remove(plant);
        return contestsNothing;
    }

    private static Stream<Coordinates> holders(Coordinates at, Background background) {
        return background.holders(at.holder()).stream().map(holder -> new Coordinates(at.voice(), holder, at.target(), at.aspect(), at.period()));
    }
}
