package org.banmian.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process that starts a broker and a database, says so, and then only waits to be killed. */
final class HoldingParent {

    private HoldingParent() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"));
        EmbeddedKafka kafka =
                EmbeddedKafka.start(folder.resolve("kafka"), List.of(TopicPlan.of("t", 1)));
        System.out.println(kafka.process().pid() + " " + database.process().pid());
        while (true) {
            LockSupport.park();
        }
    }
}
