package org.banmian.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banmian.ingest.inbox.Watched.files;
import static org.banmian.ingest.inbox.Watched.put;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.banmian.contract.PageReceived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances on one folder. */
class OwnersTest {

    private static final String PAGE = "llrb/2022-12-02/1.txt";

    @TempDir Path root;

    private final FakeBroker away = new FakeBroker();
    private final FakeBroker broker = new FakeBroker();

    @Test
    void whatALivingOwnerHasIsTakenByNobodyElse() {
        Watched one = claimedByOne();
        Watched two = new Watched(root, "two", broker);

        for (int i = 0; i < 100; i++) {
            one.during(Duration.ofSeconds(5));
            two.during(Duration.ofSeconds(5));
        }

        assertThat(files(root)).containsExactly(".claimed/one/" + PAGE);
        assertThat(broker.pages).isEmpty();
    }

    @Test
    void whatASilentOwnerHasIsTakenUpWhenItsLeaseIsOver() {
        claimedByOne();
        Watched two = new Watched(root, "two", broker);

        two.during(Watched.LEASE.minusSeconds(2));
        assertThat(broker.pages).isEmpty();
        two.during(Duration.ofSeconds(20));

        assertThat(files(root)).containsExactly("done/" + PAGE);
        assertThat(root.resolve(".claimed/one")).doesNotExist();
        assertThat(broker.pages).hasSize(1);
    }

    @Test
    void nextVersionWaitsForTheOneThatAnotherOwnerHas() {
        Watched one = claimedByOne();
        put(root, PAGE, "新");
        Watched two = new Watched(root, "two", broker);
        two.settle().settle();
        assertThat(files(root)).contains(PAGE);

        away.away = false;
        one.during(Duration.ofSeconds(2));
        two.settle();

        assertThat(away.pages).extracting(PageReceived::text).containsExactly("旧");
        assertThat(broker.pages).extracting(PageReceived::text).containsExactly("新");
    }

    @Test
    void ownerThatWasTakenForDeadGoesOnAndTheFileEndsOnce() {
        Watched one = claimedByOne();
        Watched two = new Watched(root, "two", broker);
        two.during(Watched.LEASE.plusSeconds(20));

        away.away = false;
        one.during(Duration.ofMinutes(1));
        put(root, "llrb/2022-12-02/2.txt", "二");
        one.settle();

        assertThat(files(root))
                .containsExactlyInAnyOrder("done/" + PAGE, "done/llrb/2022-12-02/2.txt");
        assertThat(one.lines).contains(PAGE + " was taken up by somebody else");
    }

    @Test
    void lockThatIsFreeUnderTheSameKernelTellsAnEndAtOnce() throws IOException {
        put(root, ".claimed/dead/" + Pulse.FILE, Pulse.kernel() + "\n17\n");
        put(root, ".claimed/far/" + Pulse.FILE, "another kernel\n17\n");
        Path claims = root.resolve(".claimed");
        Owners owners = new Owners(claims, Watched.LEASE);

        assertThat(owners.ended(claims.resolve("one"), 0)).containsExactly(claims.resolve("dead"));
    }

    @Test
    void fileThatIsHiddenByAShareThatWasAwayIsGoneOnWith() throws IOException {
        Watched one = new Watched(root, "one", broker);
        one.round();
        put(root, ".claimed/one/" + PAGE, "一");

        one.during(Duration.ofSeconds(10));

        assertThat(files(root)).containsExactly("done/" + PAGE);
    }

    private Watched claimedByOne() {
        away.away = true;
        put(root, PAGE, "旧");
        Watched one = new Watched(root, "one", away).settle();
        assertThat(files(root)).containsExactly(".claimed/one/" + PAGE);
        return one;
    }
}
