package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banmian.local.Checkout;
import org.banmian.local.drill.check.BadRecord;
import org.banmian.local.drill.check.Checker;
import org.banmian.local.drill.check.Faults;
import org.banmian.local.drill.check.Finding;
import org.banmian.local.drill.check.Observation;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.banmian.local.system.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promises, held while every part of the packaged system is killed again and again. How many
 * pages and kills is said by the build; see the profile {@code endurance}.
 */
class DrillIT {

    private static final int PAGES = Integer.getInteger("banmian.drill.pages", 300);
    private static final int KILLS = Integer.getInteger("banmian.drill.kills", 2);
    // A replay reads every page once more, some of them in several versions.
    private static final Duration REST = Duration.ofMinutes(5).plusMillis(200L * PAGES);
    private static final long SEED = 42;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data));

    private final Receipts receipts = new Receipts();
    private final List<BadRecord> planted = new ArrayList<>();

    @Test
    void killsLoseNothingAndReplaysChangeNothing() throws Exception {
        Observation seen;
        Map<String, String> checksums;
        try (LocalSystem system = start()) {
            Drill drill =
                    new Drill(
                            system, new Script(new SyntheticPaper(SEED, "drill"), PAGES), receipts);
            long begin = System.nanoTime();
            drill.run(KILLS);
            Rest.reach(system, REST);
            planted.addAll(drill.planted());
            report(drill, Duration.ofNanos(System.nanoTime() - begin));
            seen = observe(system);
            checksums = new Archive(system).checksums();
        }
        assertThat(Checker.check(seen)).isEmpty();
        theCheckerSeesFaultsPlantedInto(seen);

        Rewind.all(data, REST);
        try (LocalSystem system = start()) {
            Rest.reach(system, REST);
            assertThat(new Archive(system).checksums()).isEqualTo(checksums);
            Observation again = observe(system);
            assertThat(again.changes())
                    .as("changes told after a replay")
                    .containsExactlyInAnyOrderElementsOf(seen.changes());
            assertThat(Checker.check(again)).isEmpty();
        }
    }

    private LocalSystem start() throws InterruptedException {
        Pace pace = PAGES > 1000 ? Pace.LONG_RUN : Pace.QUICK_START;
        return LocalSystem.start(
                new LocalSettings(
                        Checkout.find(), data, pace, note -> System.out.println("drill: " + note)));
    }

    private Observation observe(LocalSystem system) throws SQLException {
        Archive archive = new Archive(system);
        Topics topics = new Topics(system.addresses().kafka());
        return new Observation(
                receipts.all(),
                archive.pages(),
                archive.articles(),
                topics.changes(),
                planted,
                topics.deadLetters());
    }

    private static void theCheckerSeesFaultsPlantedInto(Observation seen) {
        for (Faults.Fault fault : Faults.in(seen)) {
            assertThat(Checker.check(fault.seen()))
                    .as("findings with a planted fault of kind %s", fault.kind())
                    .singleElement()
                    .extracting(Finding::kind)
                    .isEqualTo(fault.kind());
        }
    }

    private void report(Drill drill, Duration took) {
        System.out.printf(
                "drill: %d pages in %d pushes and withdrawals, %d kills, %d retries, %d bad records:"
                        + " at rest after %d s%n",
                receipts.newest().size(),
                receipts.all().size(),
                KILLS * Part.values().length,
                drill.retries(),
                planted.size(),
                took.toSeconds());
    }
}
