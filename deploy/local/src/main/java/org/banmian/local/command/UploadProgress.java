package org.banmian.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.banmian.local.push.Outcome;
import org.banmian.local.push.PushFile;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error, with rate and remaining time; none when that is no terminal.
 */
final class UploadProgress implements AutoCloseable {

    private static final long KILOBYTE = 1024;
    private static final long MUCH = 10 * KILOBYTE * KILOBYTE;

    private final @Nullable ProgressBar bar;
    private final Map<String, Long> sizes;
    private int done;
    private int failed;

    private UploadProgress(@Nullable ProgressBar bar, Map<String, Long> sizes) {
        this.bar = bar;
        this.sizes = sizes;
    }

    static UploadProgress of(List<PushFile> files) {
        if (!Terminal.current().err()) {
            return new UploadProgress(null, Map.of());
        }
        Map<String, Long> sizes = new HashMap<>();
        files.forEach(file -> sizes.put(file.file().toString(), size(file)));
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        boolean much = all > MUCH;
        return new UploadProgress(
                new ProgressBarBuilder()
                        .setTaskName("push")
                        .setUnit(much ? " MB" : " KB", much ? KILOBYTE * KILOBYTE : KILOBYTE)
                        .setInitialMax(all)
                        .showSpeed()
                        .setStyle(ProgressBarStyle.ASCII)
                        .build(),
                sizes);
    }

    private static long size(PushFile file) {
        try {
            return Files.size(file.file());
        } catch (IOException e) {
            // It will be told when it is its turn.
            return 0;
        }
    }

    /** One more is done. What was acknowledged before counts for neither rate nor time. */
    void step(Outcome outcome) {
        if (bar == null) {
            return;
        }
        long size = sizes.getOrDefault(outcome.file(), 0L);
        if (outcome.kind() == Outcome.Kind.RESUMED) {
            bar.maxHint(bar.getMax() - size);
        } else {
            bar.stepBy(size);
        }
        done++;
        failed += outcome.kind().isAcknowledged() ? 0 : 1;
        bar.setExtraMessage(
                " %d of %d files%s"
                        .formatted(
                                done, sizes.size(), failed == 0 ? "" : ", " + failed + " failed"));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
