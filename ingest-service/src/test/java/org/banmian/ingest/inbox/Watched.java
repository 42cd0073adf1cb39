package org.banmian.ingest.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banmian.ingest.blob.Sources;
import org.banmian.ingest.format.PageFormats;
import org.banmian.ingest.format.SourceFormats;
import org.banmian.ingest.intake.Capacity;
import org.banmian.ingest.intake.LastDigests;
import org.banmian.ingest.intake.MemoryBlobs;
import org.banmian.ingest.intake.PageIntake;
import org.banmian.ingest.intake.PageTurns;
import org.banmian.ingest.intake.PublicationAnnouncer;
import org.banmian.ingest.intake.Publications;
import org.banmian.ingest.intake.ReceiptClock;
import org.banmian.ingest.intake.SourceKeeper;
import org.banmian.ingest.issue.IssueIntake;
import org.banmian.ingest.issue.IssueReader;

/** An instance that watches a folder, in a time of its own and on the thread of the test. */
final class Watched {

    static final Duration SETTLE = Duration.ofSeconds(5);
    static final Duration LEASE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    /** Before any file of a test is made. */
    static final Instant NOW = Instant.parse("2020-01-01T00:00:00Z");

    private static final PageFormats FORMATS = SourceFormats.all();
    private static final Duration PATIENCE = Duration.ofMillis(20);

    final List<String> lines = new ArrayList<>();
    final Capacity capacity = new Capacity(64 * 1024 * 1024);
    final Inbox inbox;
    private long nanos = 1_000_000_000;

    Watched(Path root, String owner, FakeBroker broker) {
        this(root, owner, broker, Disk.real());
    }

    Watched(Path root, String owner, FakeBroker broker, Disk disk) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try {
            inbox =
                    Inbox.open(
                            root,
                            owner,
                            new InboxSettings(Duration.ofSeconds(1), SETTLE, LEASE, LONGEST_PAUSE),
                            new Surroundings(
                                    disk, clock, () -> nanos, Watched::reason, new Lines()),
                            new Inbox.Workers(
                                    intake(broker, clock),
                                    new Hands(Runnable::run, 2, Runnable::run, () -> {})));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileIntake intake(FakeBroker broker, Clock clock) {
        ReceiptClock receipts = new ReceiptClock(clock);
        PageIntake intake =
                new PageIntake(
                        new SourceKeeper(new Sources(new MemoryBlobs(), clock), Runnable::run),
                        new PublicationAnnouncer(new Publications(Map.of()), broker, receipts),
                        new LastDigests(10),
                        new PageTurns(receipts, Runnable::run),
                        broker);
        return new FileIntake(
                new PageFiles(FORMATS, intake, capacity, PATIENCE),
                new IssueFiles(
                        new IssueReader(FORMATS),
                        new IssueIntake(intake, capacity, PATIENCE),
                        capacity,
                        new IssueFiles.Limits(1024 * 1024, PATIENCE)),
                new Lines());
    }

    private static byte[] reason(Place place, FileResult.Refused refused) {
        String pages =
                refused.issue() == null ? "" : " of " + refused.issue().pages().size() + " pages";
        return (refused.problem().type() + pages).getBytes(UTF_8);
    }

    private final class Lines implements InboxLog {

        @Override
        public void result(String line) {
            lines.add(line);
        }

        @Override
        public void trouble(String line, Throwable cause) {
            lines.add("trouble: " + line);
        }
    }

    /** Lets time go by, with a round each second. */
    Watched during(Duration time) {
        for (long second = 0; second <= time.toSeconds(); second++) {
            round();
            nanos += 1_000_000_000;
        }
        return this;
    }

    /** Long enough for whatever is there to be taken. */
    Watched settle() {
        return during(SETTLE.plusSeconds(1));
    }

    void round() {
        try {
            inbox.round();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path put(Path root, String place, String text) {
        return put(root, place, text.getBytes(UTF_8));
    }

    static Path put(Path root, String place, byte[] bytes) {
        try {
            Path file = root.resolve(place);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file, link or other thing in the folder, but for the pulses of owners. */
    static List<String> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.endsWith(Pulse.FILE))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path root, String place) {
        try {
            return Files.readString(root.resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
