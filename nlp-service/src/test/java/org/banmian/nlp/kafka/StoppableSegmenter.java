package org.banmian.nlp.kafka;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.banmian.contract.page.PageGeometry;
import org.banmian.contract.page.SourceLine;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Budget;
import org.banmian.nlp.page.PageSegmenter;
import org.banmian.nlp.page.SegmentedPage;
import org.banmian.nlp.pipeline.Segmenter;
import org.jspecify.annotations.Nullable;

/** Cuts pages as the service does, and can be told to stop at some of them, by their first line. */
@Alternative
@Priority(1)
@ApplicationScoped
class StoppableSegmenter implements Segmenter {

    private final Set<String> inWork = ConcurrentHashMap.newKeySet();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final Set<String> stops = ConcurrentHashMap.newKeySet();
    private final PageSegmenter segmenter = new PageSegmenter(new HanLpLexicon());
    private volatile CountDownLatch gate = new CountDownLatch(1);

    /** From now on the work on pages that begin like this does not come to an end. */
    void stopAt(String firstLine) {
        gate = new CountDownLatch(1);
        stops.add(firstLine);
    }

    /** Lets everything go on. */
    void goOn() {
        stops.clear();
        gate.countDown();
    }

    int inWork() {
        return inWork.size();
    }

    /** The first lines of the pages, in the order their work began. */
    List<String> order() {
        return List.copyOf(order);
    }

    @Override
    public SegmentedPage segment(
            List<SourceLine> lines, @Nullable PageGeometry geometry, Budget budget) {
        String first = lines.get(0).text();
        order.add(first);
        String worker = Thread.currentThread().getName();
        inWork.add(worker);
        try {
            if (stops.contains(first)) {
                gate.await();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            inWork.remove(worker);
        }
        return segmenter.segment(lines, geometry, budget);
    }
}
