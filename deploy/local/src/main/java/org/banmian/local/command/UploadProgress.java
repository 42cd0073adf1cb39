package org.banmian.local.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error; none when that is no terminal. */
final class UploadProgress implements AutoCloseable {

    private final @Nullable ProgressBar bar;

    private UploadProgress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static UploadProgress of(int pages) {
        if (!Terminal.current().err()) {
            return new UploadProgress(null);
        }
        return new UploadProgress(
                new ProgressBarBuilder()
                        .setTaskName("push")
                        .setUnit(" pages", 1)
                        .setInitialMax(pages)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build());
    }

    /** One more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
