package org.banmian.nlp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final String DOOR = "org.banmian.nlp.kafka..";

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.banmian.nlp");

    @Test
    void onlyTheDoorKnowsAFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "org.eclipse.microprofile..",
                        "org.apache.kafka..",
                        "org.jboss..")
                .check(SERVICE);
    }

    @Test
    void noRoomKnowsTheDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOOR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DOOR)
                .check(SERVICE);
    }

    @Test
    void onlyLanguageKnowsHanLp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banmian.nlp.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(SERVICE);
    }

    @Test
    void pageAndLanguageDoNotKnowThePipelineThatUsesThem() {
        noClasses()
                .that()
                .resideInAnyPackage("org.banmian.nlp.page..", "org.banmian.nlp.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.banmian.nlp.pipeline..")
                .check(SERVICE);
    }

    @Test
    void arrowsBetweenRoomsFormNoCircle() {
        slices().matching("org.banmian.nlp.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void serviceKnowsTheContractAndNoOtherService() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "org.banmian.ingest..",
                        "org.banmian.store..",
                        "org.banmian.embedded..",
                        "org.banmian.local..")
                .check(SERVICE);
    }
}
