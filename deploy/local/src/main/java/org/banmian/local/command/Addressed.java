package org.banmian.local.command;

import java.util.List;
import org.banmian.local.system.LocalSystem;

/** The addresses of a system, in lines for people. */
final class Addressed {

    private Addressed() {}

    static List<String> of(LocalSystem system) {
        return List.of(
                "pages in      PUT " + system.addresses().ingest() + "/v1/pages/CODE/DATE/PAGE",
                "articles out  GET " + system.addresses().store() + "/v1/articles?q=WORDS",
                "Kafka         " + system.addresses().kafka(),
                "PostgreSQL    " + system.addresses().database(),
                "log           " + system.log());
    }
}
