package org.banmian.local.command;

import java.util.List;
import org.banmian.local.system.Addresses;
import org.banmian.local.system.LocalSystem;

/** Where a system is found and what to do with it, in lines for people. */
final class WhereToLook {

    private WhereToLook() {}

    /**
     * The lines.
     *
     * @param option what a command needs to find the system
     */
    static List<String> lines(LocalSystem system, String option) {
        Addresses addresses = system.addresses();
        return List.of(
                "pages in      PUT " + addresses.ingest() + "/v1/pages/CODE/DATE/PAGE",
                "or as files   " + system.inbox().resolve("CODE/DATE/PAGE.txt"),
                "articles out  GET " + addresses.store() + "/v1/articles?q=WORDS",
                "Kafka         " + addresses.kafka(),
                "PostgreSQL    " + addresses.database(),
                "log           " + system.log(),
                "commands      ./banmian search 人才" + option,
                "              ./banmian status" + option,
                "              ./banmian tail --from-start" + option);
    }
}
