package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.isnad.Fixtures;
import org.isnad.Fixtures.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so: its query has the answer printed under it, and the files it names exist. */
class ReadmeTest {

    private static final Pattern QUERY = Pattern.compile("```sparql\n(.*?)```\n\n(.*?)\n\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");

    @TempDir
    private Path folder;

    @Test
    void theQueryHasTheAnswerPrintedUnderIt() throws IOException {
        Matcher example = QUERY.matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find());
        Path file = Files.writeString(folder.resolve("readme.rq"), example.group(1));
        Run run = Fixtures.isnad("query", "--format", "csv", file.toString());
        assertEquals(table(example.group(2)), run.out().replace("\r", "").strip());
    }

    @Test
    void everyFileItNamesExists() throws IOException {
        List<String> missing = LINK.matcher(Files.readString(Path.of("README.md"))).results()
                .map(link -> link.group(1))
                .filter(name -> !Files.exists(Path.of(name)))
                .toList();
        assertEquals(List.of(), missing);
    }

    /** A Markdown table as CSV. */
    private static String table(String markdown) {
        return markdown.lines()
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }
}
