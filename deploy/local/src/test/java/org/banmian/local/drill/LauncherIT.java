package org.banmian.local.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banmian.local.ExitCode;
import org.banmian.local.drill.check.Acknowledgement;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.system.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The commands that start a system, as processes among others. Alone: it has two systems already,
 * and a time limit of the product's own.
 */
@Isolated
class LauncherIT {

    private static final Duration START_LIMIT = Duration.ofMinutes(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @RegisterExtension Evidence evidence = new Evidence(() -> List.of(left(), right()));

    // The same page, said differently, to each.
    private final PushedPage leftPage = new SyntheticPaper(1, "drill").page(0, 0);
    private final PushedPage rightPage = new SyntheticPaper(2, "drill").page(0, 1);

    @Test
    void systemsRunSideBySideSurviveTheirLauncherAndLeaveNothingBehind() throws Exception {
        try (Launcher left = Launcher.start(left(), "up");
                Launcher right = Launcher.start(right(), "up")) {
            Acknowledgement leftYes =
                    new Scanner(left.awaitUp().addresses().ingest()).push(leftPage);
            Acknowledgement rightYes =
                    new Scanner(right.awaitUp().addresses().ingest()).push(rightPage);
            read(left, leftYes).isAllOf(leftPage);
            read(right, rightYes).isAllOf(rightPage);

            List<ProcessHandle> orphans = left.family();
            left.kill();
            try (Launcher again = Launcher.start(left(), "demo")) {
                read(again, leftYes).isAllOf(leftPage);
                assertThat(orphans).noneMatch(Launcher::isRunning);
                assertStopsOnSignal(again);
            }
            read(right, rightYes).isAllOf(rightPage);
            assertIssueIsPushed();
            assertStopsOnSignal(right);
        }
    }

    private void assertIssueIsPushed() throws Exception {
        Path issue = folder.resolve("drill-issue/2022-12-02.zip");
        Files.createDirectories(issue.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(issue))) {
            zip.putNextEntry(new ZipEntry("01.txt"));
            zip.write("市委常委会召开会议\n本报讯 昨日，会议在市里召开。".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("02.txt"));
            zip.write(" ".getBytes(UTF_8));
        }
        try (Launcher push = Launcher.start(right(), "push", issue.toString())) {
            assertThat(push.exit(START_LIMIT)).contains(ExitCode.PARTLY);
            assertThat(push.output().get(0))
                    .startsWith("drill-issue/2022-12-02 partly ")
                    .endsWith("1 of 2 pages accepted");
            assertThat(push.output().get(1))
                    .contains("drill-issue/2022-12-02/2 refused 02.txt: 422");
        }
    }

    @Test
    void aStartThatIsCalledOffLeavesNothingBehind() throws Exception {
        try (Launcher left = Launcher.start(left(), "up")) {
            await("the first parts").atMost(START_LIMIT).until(() -> left.family().size() > 2);
            left.terminate();
            assertGone(left);
        }
    }

    private static ReadPage read(Launcher launcher, Acknowledgement yes) {
        RunFile run = launcher.awaitUp();
        return ReadPage.of(run.addresses().store(), yes);
    }

    private static void assertStopsOnSignal(Launcher launcher) throws InterruptedException {
        List<ProcessHandle> family = launcher.family();
        assertThat(family)
                .as("a launcher, a broker, a database and three services")
                .hasSizeGreaterThan(5);
        launcher.terminate();
        assertGone(launcher);
        assertThat(family).noneMatch(Launcher::isRunning);
    }

    private static void assertGone(Launcher launcher) throws InterruptedException {
        assertThat(launcher.exit(STOP_LIMIT))
                .as("exit within %s of SIGTERM", STOP_LIMIT)
                .isPresent();
        assertThat(launcher.remains()).isEmpty();
    }

    private Path left() {
        return folder.resolve("left");
    }

    private Path right() {
        return folder.resolve("right");
    }
}
