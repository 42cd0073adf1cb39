package org.banmian.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows run doors, domain, contract; {@code wiring} alone knows everyone. */
class RoomsTest {

    private static final JavaClasses SERVICE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.banmian.ingest");

    @Test
    void theDomainIsPlainJava() {
        classes()
                .that()
                .resideInAnyPackage(domain())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "org.banmian.contract..",
                        "com.github.benmanes.caffeine..",
                        "org.banmian.ingest.blob",
                        "javax.xml.stream",
                        "org.jsoup..",
                        "org.apache.commons.compress.archivers.zip",
                        "org.banmian.ingest.page",
                        "org.banmian.ingest.format..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.banmian.ingest.inbox",
                        "org.banmian.ingest.intake",
                        "org.banmian.ingest.issue",
                        "org.banmian.ingest.problem")
                .check(SERVICE);
    }

    @Test
    void inTheDomainIntakeReadsFormatsAndFormatsYieldPages() {
        noClasses()
                .that()
                .resideInAPackage("org.banmian.ingest.page")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banmian.ingest.format..",
                        "org.banmian.ingest.intake",
                        "org.banmian.ingest.issue")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage("org.banmian.ingest.format..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.banmian.ingest.intake", "org.banmian.ingest.issue")
                .check(SERVICE);
    }

    @Test
    void doorsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.banmian.ingest.rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banmian.ingest.folder",
                        "org.banmian.ingest.inbox",
                        "org.banmian.ingest.kafka",
                        "org.banmian.ingest.s3",
                        "org.apache.kafka..",
                        "software.amazon..")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage("org.banmian.ingest.kafka")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banmian.ingest.folder",
                        "org.banmian.ingest.rest",
                        "jakarta.ws.rs..",
                        "io.vertx..")
                .check(SERVICE);
        noClasses()
                .that()
                .resideInAPackage("org.banmian.ingest.folder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.banmian.ingest.kafka",
                        "org.banmian.ingest.rest",
                        "org.banmian.ingest.s3",
                        "org.apache.kafka..",
                        "jakarta.ws.rs..")
                .check(SERVICE);
    }

    @Test
    void nobodyKnowsTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.banmian.ingest.wiring")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.banmian.ingest.wiring")
                .check(SERVICE);
    }

    private static String[] domain() {
        return new String[] {
            "org.banmian.access",
            "org.banmian.ingest.blob",
            "org.banmian.ingest.page",
            "org.banmian.ingest.format..",
            "org.banmian.ingest.inbox",
            "org.banmian.ingest.intake",
            "org.banmian.ingest.issue",
            "org.banmian.ingest.problem"
        };
    }
}
