package org.isnad.reason;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.isnad.stance.Background;
import org.isnad.stance.Coordinates;
import org.isnad.stance.Polarity;
import org.isnad.stance.Statement;

/** What a contradiction can rest on; each has a contradiction that can be planted to see whether a judge knows it. */
enum Construct {
    /** Support and opposition at one place. */
    SUPPORT_AND_OPPOSITION {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            return against(stated, stated.at(), Polarity.SUPPORT, Polarity.OPPOSITION);
        }
    },
    /** Support and neutrality at one place. */
    SUPPORT_AND_NEUTRALITY {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            return against(stated, stated.at(), Polarity.SUPPORT, Polarity.NEUTRALITY);
        }
    },
    /** Opposition and neutrality at one place. */
    OPPOSITION_AND_NEUTRALITY {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            return against(stated, stated.at(), Polarity.OPPOSITION, Polarity.NEUTRALITY);
        }
    },
    /** A holder and those for whom its stance counts. */
    HOLDER {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            Coordinates at = stated.at();
            return background.holders(at.holder()).stream().skip(1).map(holder -> other(stated, new Coordinates(at.voice(), holder, at.target(), at.aspect(), at.period())));
        }
    },
    /** A decision and what it decides. */
    DECISION {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            Coordinates at = stated.at();
            return background.targets(at.target()).stream().skip(1).map(target -> other(stated, new Coordinates(at.voice(), at.holder(), target, at.aspect(), at.period())));
        }
    },
    /** A period and one within it. */
    PERIOD {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            return periods.stream().filter(period -> !period.equals(stated.at().period()) && background.contains(stated.at().period(), period)).map(period -> other(stated, period));
        }
    },
    /** A period and one that begins in it and outlasts it. */
    OVERLAP {
        @Override
        Stream<Statement> plants(Statement stated, Background background, Collection<String> periods) {
            return periods.stream().filter(period -> background.covers(stated.at().period(), period) && !background.contains(stated.at().period(), period)).map(period -> other(stated, period));
        }
    };

    private static final String CLAIM = "https://w3id.org/isnad/kb/claim/planted";

    /** Statements that contradict one of the data by way of this construct. */
    abstract Stream<Statement> plants(Statement stated, Background background, Collection<String> periods);

    /** A contradiction of this kind to the data's own statements; none if the data does not use the construct. */
    Optional<Statement> plant(List<Statement> statements, Background background) {
        List<String> periods = statements.stream().map(statement -> statement.at().period()).distinct().toList();
        return statements.stream().filter(stated -> background.isCoherent(stated.at().voice())).flatMap(stated -> plants(stated, background, periods)).findFirst();
    }

    private static Stream<Statement> against(Statement stated, Coordinates at, Polarity one, Polarity other) {
        if (stated.polarity() != one && stated.polarity() != other)
            return Stream.empty();
        return Stream.of(new Statement(CLAIM, at, stated.polarity() == one ? other : one));
    }

    private static Statement other(Statement stated, String period) {
        Coordinates at = stated.at();
        return other(stated, new Coordinates(at.voice(), at.holder(), at.target(), at.aspect(), period));
    }

    private static Statement other(Statement stated, Coordinates at) {
        return new Statement(CLAIM, at, stated.polarity() == Polarity.SUPPORT ? Polarity.OPPOSITION : Polarity.SUPPORT);
    }
}
