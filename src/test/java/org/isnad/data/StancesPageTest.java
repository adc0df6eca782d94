package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.corpus.CorpusLoader;
import org.junit.jupiter.api.Test;

/** The page about the logic lists every rule as it is. */
final class StancesPageTest {

    private static final Path PAGE = Path.of("docs/stances.md");
    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| \\[`([a-z-]+)`\\]\\(\\.\\./ontology/findings/\\2\\.rq\\) \\| (.+) \\|");

    @Test
    void theTableHasEveryRuleWithItsKindAndTitle() throws IOException {
        Set<String> listed = Files.readString(PAGE).lines().map(ROW::matcher).filter(row -> row.matches()).map(row -> row.group(2) + ": " + row.group(1) + ", " + row.group(3)).collect(Collectors.toSet());
        assertEquals(CorpusLoader.queries(Path.of("ontology/findings")).stream().map(rule -> rule.name() + ": " + rule.text("kind") + ", " + rule.text("title@en")).collect(Collectors.toSet()), listed);
    }
}
