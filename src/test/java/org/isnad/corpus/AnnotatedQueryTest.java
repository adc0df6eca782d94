package org.isnad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** The header of a query. */
final class AnnotatedQueryTest {

    /** Such a line was once taken for another entry, and the text ended before it. */
    @Test
    void aLineThatContinuesATextMayBeginWithAWordAndAColon() {
        AnnotatedQuery query = AnnotatedQuery.parse("example", "# title: One\n#   two: three\n#   and four\n# problem@ar: خمسة\nASK {}", "example.rq");
        assertEquals(Map.of("title", "One two: three and four", "problem@ar", "خمسة"), query.header());
        assertEquals("ASK {}", query.source());
    }
}
