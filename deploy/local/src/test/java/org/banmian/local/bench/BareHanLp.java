package org.banmian.local.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banmian.local.drill.paper.PushedPage;

/** What HanLP's standard segmentation alone takes for pages, in this JVM. */
final class BareHanLp {

    private static final int WARM_UP = 200;

    private BareHanLp() {}

    /** The time for all pages with so many threads; the dictionaries are loaded before. */
    static Duration time(List<PushedPage> pages, int threads)
            throws InterruptedException, ExecutionException {
        segment(pages.subList(0, Math.min(WARM_UP, pages.size())));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                List<PushedPage> part =
                        pages.subList(
                                pages.size() * thread / threads,
                                pages.size() * (thread + 1) / threads);
                work.add(() -> segment(part));
            }
            long begin = System.nanoTime();
            long words = 0;
            for (Future<Long> part : pool.invokeAll(work)) {
                words += part.get();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            if (words < pages.size()) {
                throw new IllegalStateException("HanLP found only " + words + " words");
            }
            return took;
        } finally {
            pool.shutdownNow();
        }
    }

    private static long segment(List<PushedPage> pages) {
        long words = 0;
        for (PushedPage page : pages) {
            List<Term> terms = HanLP.segment(page.text());
            words += terms.size();
        }
        return words;
    }
}
