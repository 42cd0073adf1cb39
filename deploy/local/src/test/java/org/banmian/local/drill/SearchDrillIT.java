package org.banmian.local.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banmian.contract.Topic;
import org.banmian.contract.page.PageKey;
import org.banmian.local.Checkout;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.drill.search.Answer;
import org.banmian.local.drill.search.BruteForce;
import org.banmian.local.drill.search.Question;
import org.banmian.local.drill.search.Questions;
import org.banmian.local.drill.search.Ranked;
import org.banmian.local.drill.search.SearchDoor;
import org.banmian.local.system.LocalSettings;
import org.banmian.local.system.LocalSystem;
import org.banmian.local.system.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * What searches answer, while the store-service is killed again and again, and after everything was
 * read again from the start. How many pages and kills is said by the build; see the profile {@code
 * endurance}.
 */
class SearchDrillIT {

    private static final int PAGES = Integer.getInteger("banmian.search.pages", 100);
    private static final int KILLS = Integer.getInteger("banmian.search.kills", 4);
    private static final long SEED =
            Long.getLong("banmian.search.seed", System.currentTimeMillis() % 1_000_000);
    private static final Duration REST = Duration.ofMinutes(3).plusMillis(200L * PAGES);
    private static final int RANKS = 25;
    private static final int ONE_PAGE = 900_000;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(data));

    private final SyntheticPaper paper = new SyntheticPaper(SEED, "drill", Questions.ENDINGS);

    /** What must not change. */
    private record State(
            Map<String, String> checksums,
            Map<Integer, Long> ends,
            List<List<Answer>> answers,
            List<List<Ranked>> ranks) {}

    @Test
    void everyReplicaAnswersAsTheTablesHoldWhateverWasKilledAndAfterAReplay() throws Exception {
        System.out.printf("search: seed %d (banmian.search.seed)%n", SEED);
        String token = TakedownKey.make(data);
        State state;
        try (LocalSystem system = start();
                SecondReplica second = new SecondReplica(system, data)) {
            Replicas replicas = new Replicas(new FirstReplica(system, data), second);
            SearchDrill drill =
                    new SearchDrill(system, new Script(paper, PAGES), replicas, token, SEED);
            long begin = System.nanoTime();
            drill.run(KILLS);
            Rest.reach(system, REST);
            assertThat(drill.unstored()).as("acknowledged and not stored").isEmpty();
            long took = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            List<SearchDoor> doors = awaitOpen(replicas);
            new OnePage(system, doors).check(paper, ONE_PAGE);
            List<List<Answer>> answers = compare(system, doors);
            int moved = compareRanks(system, drill, doors);
            state = state(system, answers, ranks(doors.get(0)));
            report(drill, system, took, moved);
        }

        Rewind.all(data, REST);
        try (LocalSystem system = start();
                SecondReplica second = new SecondReplica(system, data)) {
            SearchDrill.delete(second.index());
            second.restart();
            Rest.reach(system, REST);
            List<SearchDoor> doors =
                    awaitOpen(new Replicas(new FirstReplica(system, data), second));
            State again = state(system, compare(system, doors), ranks(doors.get(0)));
            assertThat(again.checksums()).isEqualTo(state.checksums());
            assertThat(again.ends()).as("ends of the topic of changes").isEqualTo(state.ends());
            assertThat(again.answers()).isEqualTo(state.answers());
            // Of the replica whose index was not built anew: nothing was deleted from it.
            assertThat(sameOrder(again.ranks(), state.ranks())).isTrue();
        }
    }

    private LocalSystem start() throws InterruptedException {
        Pace pace = PAGES > 500 ? Pace.LONG_RUN : Pace.QUICK_START;
        return LocalSystem.start(
                new LocalSettings(
                        Checkout.find(),
                        data,
                        pace,
                        note -> System.out.println("search: " + note)));
    }

    private static List<SearchDoor> awaitOpen(Replicas replicas) {
        List<SearchDoor> doors = replicas.doors();
        for (SearchDoor door : doors) {
            await("a replica to answer").atMost(REST).until(door::isOpen);
        }
        return doors;
    }

    /**
     * A replica is some tenths of a second behind; what it answers then has to be the truth.
     *
     * @return the answers of each replica, which are the same to the letter
     */
    private static List<List<Answer>> compare(LocalSystem system, List<SearchDoor> doors)
            throws SQLException {
        BruteForce truth = new BruteForce(new Archive(system).articles());
        List<Question> questions = Questions.of(truth.articles(), SEED);
        assertThat(truth.find(Questions.INSIDE))
                .as("articles of a place that name only what lies inside it")
                .isNotEmpty();
        List<List<Answer>> answers = new ArrayList<>();
        await("every replica to answer what the tables hold")
                .atMost(REST)
                .untilAsserted(
                        () -> {
                            answers.clear();
                            for (SearchDoor door : doors) {
                                answers.add(checked(truth, questions, door));
                            }
                        });
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        return answers;
    }

    private static List<Answer> checked(BruteForce truth, List<Question> questions, SearchDoor door)
            throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (Question question : questions) {
            Answer answer = door.ask(question);
            truth.check(question, answer);
            answers.add(answer);
        }
        return answers;
    }

    /**
     * A takedown merges the deletions of an index away, and with them what makes one replica take
     * an article for more relevant than another does.
     *
     * @return how many questions were answered in another order before
     */
    private static int compareRanks(LocalSystem system, SearchDrill drill, List<SearchDoor> doors)
            throws Exception {
        int moved = 0;
        for (String text : Questions.ranked()) {
            moved +=
                    Ranked.isSameOrder(
                                    doors.get(0).best(text, RANKS), doors.get(1).best(text, RANKS))
                            ? 0
                            : 1;
        }
        PageKey page = drill.pushExtra();
        Rest.reach(system, REST);
        drill.takeDown(page);
        Rest.reach(system, REST);
        // A list that began before the takedown ends with it.
        await("both replicas to have the same order by relevance")
                .atMost(REST)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> sameOrder(ranks(doors.get(0)), ranks(doors.get(1))));
        return moved;
    }

    private static List<List<Ranked>> ranks(SearchDoor door)
            throws IOException, InterruptedException {
        List<List<Ranked>> ranks = new ArrayList<>();
        for (String text : Questions.ranked()) {
            ranks.add(door.best(text, RANKS));
        }
        return ranks;
    }

    private static boolean sameOrder(List<List<Ranked>> some, List<List<Ranked>> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!Ranked.isSameOrder(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static State state(
            LocalSystem system, List<List<Answer>> answers, List<List<Ranked>> ranks)
            throws SQLException {
        Rest.reach(system, REST);
        return new State(
                new Archive(system).checksums(),
                new Topics(system.addresses().kafka()).ends(Topic.ARTICLE_CHANGES),
                answers,
                ranks);
    }

    private static void report(SearchDrill drill, LocalSystem system, long seconds, int moved)
            throws SQLException {
        System.out.printf(
                "search: %d pages in %d pushes, withdrawals and takedowns, %d articles, %d kills, %d"
                        + " of them under load: at rest after %d s; %d of %d questions by relevance"
                        + " answered in another order before deletions were merged%n",
                drill.receipts().newest().size(),
                drill.receipts().all().size(),
                new Archive(system)
                        .articles().stream().filter(a -> a.content().isPresent()).count(),
                KILLS,
                drill.underLoad(),
                seconds,
                moved,
                Questions.ranked().size());
    }
}
