package org.banmian.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The contract leans on next to nothing, and its packages lean one way: wire, events, article,
 * page.
 */
class RoomsTest {

    private static final JavaClasses CONTRACT =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theContractDependsOnTheJdkJacksonAndJspecifyAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.banmian.contract..",
                        "com.fasterxml.jackson.annotation..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype.jsr310..",
                        "org.jspecify.annotations..")
                .check(CONTRACT);
    }

    @Test
    void outsideTheWireOnlyAnnotationsSpeakOfJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banmian.contract.wire..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.fasterxml.jackson.datatype..")
                .check(CONTRACT);
    }

    @Test
    void noPackagesLeanOnEachOther() {
        slices().matching("org.banmian.(**)").should().beFreeOfCycles().check(CONTRACT);
    }

    @Test
    void pagesKnowNothingOfArticlesNorArticlesOfEvents() {
        noClasses()
                .that()
                .resideInAPackage("org.banmian.contract.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banmian.contract",
                        "org.banmian.contract.article..",
                        "org.banmian.contract.wire..")
                .check(CONTRACT);
        noClasses()
                .that()
                .resideInAPackage("org.banmian.contract.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.banmian.contract", "org.banmian.contract.wire..")
                .check(CONTRACT);
    }
}
