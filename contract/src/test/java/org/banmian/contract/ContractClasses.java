package org.banmian.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The classes of the contract, without its tests; read once. */
public final class ContractClasses {

    public static final JavaClasses ALL =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    private ContractClasses() {}
}
