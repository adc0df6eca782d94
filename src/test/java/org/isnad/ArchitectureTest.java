package org.isnad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The one rule of ARCHITECTURE.md: a package imports only from those before it on the data's way. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DATA_MOVES_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("config").definedBy("org.isnad.config")
            .layer("vocab").definedBy("org.isnad.vocab")
            .layer("corpus").definedBy("org.isnad.corpus")
            .layer("check").definedBy("org.isnad.check")
            .layer("stance").definedBy("org.isnad.stance")
            .layer("reason").definedBy("org.isnad.reason")
            .layer("describe").definedBy("org.isnad.describe")
            .layer("nanopub").definedBy("org.isnad.nanopub")
            .layer("represent").definedBy("org.isnad.represent")
            .layer("release").definedBy("org.isnad.release")
            .layer("catalog").definedBy("org.isnad.catalog")
            .layer("pages").definedBy("org.isnad.pages", "org.isnad.pages.jte")
            .layer("site").definedBy("org.isnad.site")
            .layer("export").definedBy("org.isnad.export")
            .layer("serve").definedBy("org.isnad.serve")
            .layer("votes").definedBy("org.isnad.votes")
            .layer("cli").definedBy("org.isnad.cli")
            .whereLayer("cli").mayNotBeAccessedByAnyLayer()
            .whereLayer("votes").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("serve").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("export").mayOnlyBeAccessedByLayers("cli")
            .whereLayer("site").mayOnlyBeAccessedByLayers("export", "serve", "cli")
            .whereLayer("pages").mayOnlyBeAccessedByLayers("site", "export", "serve", "cli")
            .whereLayer("catalog").mayOnlyBeAccessedByLayers("site", "export", "serve", "cli")
            .whereLayer("release").mayOnlyBeAccessedByLayers("catalog", "site", "export", "serve", "cli")
            .whereLayer("represent").mayOnlyBeAccessedByLayers("release", "catalog", "pages", "site", "export", "serve", "cli")
            .whereLayer("nanopub").mayOnlyBeAccessedByLayers("represent", "release", "catalog", "pages", "site", "export", "serve", "cli")
            .whereLayer("describe").mayOnlyBeAccessedByLayers("nanopub", "represent", "release", "catalog", "pages", "site", "export", "serve", "cli")
            .whereLayer("reason").mayOnlyBeAccessedByLayers("export", "cli")
            .whereLayer("stance").mayOnlyBeAccessedByLayers("release", "reason", "export", "cli")
            .whereLayer("check").mayOnlyBeAccessedByLayers("stance", "describe", "nanopub", "represent", "release", "catalog", "pages", "site", "export", "serve", "cli")
            .whereLayer("corpus").mayOnlyBeAccessedByLayers("votes", "check", "stance", "reason", "describe", "nanopub", "represent", "release", "catalog", "pages", "site", "export", "serve", "cli")
            .whereLayer("config").mayNotAccessAnyLayer()
            .whereLayer("vocab").mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule ONLY_SERVE_KNOWS_SERVLETS = noClasses().that().resideOutsideOfPackage("org.isnad.serve")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.apache.jena.fuseki..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule ONLY_REASON_KNOWS_OWLAPI = noClasses().that().resideOutsideOfPackage("org.isnad.reason")
            .should().dependOnClassesThat().resideInAnyPackage("org.semanticweb..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackage("org.isnad.cli")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");
}
