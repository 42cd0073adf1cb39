package org.banmian.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/**
 * The contract leans on next to nothing, and its packages lean one way: wire, events, article,
 * page.
 */
class RoomsTest {

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
                .check(ContractClasses.ALL);
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
                .check(ContractClasses.ALL);
    }

    @Test
    void noPackagesLeanOnEachOther() {
        slices().matching("org.banmian.(**)").should().beFreeOfCycles().check(ContractClasses.ALL);
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
                .check(ContractClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage("org.banmian.contract.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.banmian.contract", "org.banmian.contract.wire..")
                .check(ContractClasses.ALL);
    }
}
