package org.banmian.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.banmian.local.Checkout;
import org.banmian.local.ExitCode;
import org.banmian.local.http.IngestDoor;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.seed.ArticleTable;
import org.banmian.local.seed.Demonstration;
import org.banmian.local.seed.SeedManifest;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the whole system on the sample pages. */
@Command(
        name = "demo",
        header = "Start everything, push the sample pages, print the articles.",
        description = {
            "",
            "Starts a Kafka broker, a PostgreSQL and the three services on this machine, pushes the"
                    + " pages of seeds/ through them, prints the articles that were found, and"
                    + " stays up.",
            ""
        })
final class DemoCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Option(
            names = "--once",
            description =
                    "Leave after printing, with status 0 only when every page arrived, else 4.")
    private boolean once;

    @Mixin private Starting starting = new Starting();

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException, InterruptedException {
        SeedManifest seeds = SeedManifest.read(Checkout.find().seeds());
        try (StopSignal signal = StopSignal.caught();
                LocalSystem system = starting.start(Pace.QUICK_START)) {
            say("up after " + seconds(clock.instant()));
            boolean complete = show(system, seeds);
            if (!once) {
                System.out.println();
                WhereToLook.lines(system, starting.option()).forEach(System.out::println);
                say("staying up; Ctrl-C stops everything");
                signal.await();
            }
            return complete ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    private boolean show(LocalSystem system, SeedManifest seeds)
            throws IOException, InterruptedException {
        Demonstration demonstration =
                new Demonstration(
                        new IngestDoor(system.addresses().ingest(), clock),
                        new StoreDoor(system.addresses().store(), clock),
                        clock);
        boolean complete = demonstration.run(seeds, LIMIT);
        ArticleTable table = new ArticleTable();
        for (SeedManifest.SeedPage seed : seeds.pages()) {
            JsonNode page = demonstration.stored().get(seed.page());
            if (page != null) {
                table.add(page);
            }
        }
        table.lines(Terminal.current().outColumns()).forEach(System.out::println);
        demonstration
                .missing()
                .forEach((page, received) -> say(page + " did not arrive; see ./banmian status"));
        sayFigures(system, demonstration, table.articles());
        return complete;
    }

    private void sayFigures(LocalSystem system, Demonstration demonstration, int articles) {
        String first = demonstration.firstStored().map(DemoCommand::seconds).orElse("not at all");
        say(
                "%d articles of %d pages; first page stored %s after the start; %d MB of memory"
                                .formatted(
                                        articles,
                                        demonstration.stored().size(),
                                        first,
                                        system.memory() / 1_000_000)
                        + " in all");
    }

    // Since this JVM began. Its process is older: in it, the shell has built what was stale.
    private static String seconds(Instant now) {
        Instant began = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return "%.1f s".formatted(Duration.between(began, now).toMillis() / 1000.0);
    }

    private static void say(String line) {
        System.err.println("banmian: " + line);
    }
}
