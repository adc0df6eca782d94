package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The one rule of ARCHITECTURE.md: a package imports only from those before it on the data's way. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DATA_MOVES_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("config").definedBy("org.isnad.config")
            .layer("vocab").definedBy("org.isnad.vocab")
            .layer("corpus").definedBy("org.isnad.corpus")
            .layer("check").definedBy("org.isnad.check")
            .layer("serve").definedBy("org.isnad.serve")
            .layer("cli").definedBy("org.isnad.cli")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("serve").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("check").mayOnlyBeAccessedByLayers("serve", "cli")
            .whereLayer("corpus").mayOnlyBeAccessedByLayers("check", "serve", "cli")
            .whereLayer("config").mayNotAccessAnyLayer()
            .whereLayer("vocab").mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule ONLY_SERVE_KNOWS_SERVLETS = noClasses().that().resideOutsideOfPackage("org.isnad.serve")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.apache.jena.fuseki..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackage("org.isnad.cli")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @Test
    void noSparqlStandsInJava() throws IOException {
        assertEquals(List.of(), linesOfMainWith("\"[^\"]*\\b(SELECT|CONSTRUCT|ASK|DESCRIBE|INSERT|DELETE)\\b[^\"]*[{?]"));
    }

    @Test
    void nothingInJavaOntologyOrChecksKnowsAnArticle() throws IOException {
        assertEquals(List.of(), linesOfMainWith("central-asia|Kazakhstan|Putin|Russia"));
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            assertEquals(List.of(), matching(files, "central-asia|Kazakhstan|Putin|Russia"));
        }
    }

    private static List<String> linesOfMainWith(String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return matching(files, pattern);
        }
    }

    private static List<String> matching(Stream<Path> files, String pattern) {
        return files.filter(Files::isRegularFile)
                .flatMap(file -> lines(file).filter(line -> line.matches(".*(" + pattern + ").*")).map(line -> file + ": " + line))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
