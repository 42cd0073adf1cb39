package org.banmian.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final String[] DOMAIN = {"..store.archive..", "..store.search.."};
    private static final String[] DOORS = {
        "..store.kafka..", "..store.persistence..", "..store.index..", "..store.rest.."
    };

    private static final JavaClasses STORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.banmian.store");

    @Test
    void theDomainKnowsOnlyTheContractAndTheLanguage() {
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "..store.archive..",
                        "..store.search..",
                        "org.banmian.contract..",
                        "com.github.difflib..",
                        "java..",
                        "org.jspecify..")
                .check(STORE);
    }

    @Test
    void doorsDoNotKnowEachOther() {
        for (String door : DOORS) {
            for (String other : DOORS) {
                if (!door.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(door)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .check(STORE);
                }
            }
        }
    }

    @Test
    void entitiesStayInPersistence() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage("..store.persistence..")
                .andShould()
                .bePackagePrivate()
                .check(STORE);
    }
}
