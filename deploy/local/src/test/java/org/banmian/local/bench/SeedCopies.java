package org.banmian.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.banmian.local.drill.paper.Mark;
import org.banmian.local.drill.paper.PushedPage;
import org.banmian.local.drill.paper.SyntheticPaper;
import org.banmian.local.seed.SeedManifest;

/** Pages of the size and kind of the seeds: copies of them in turn, each with a sentence more. */
final class SeedCopies {

    private static final int PAST_THE_HEADLINES = 400;

    private SeedCopies() {}

    /**
     * So many pages; no two are the same.
     *
     * @throws IOException if a seed cannot be read
     */
    static List<PushedPage> of(SeedManifest seeds, String publication, int count)
            throws IOException {
        List<String> texts = new ArrayList<>();
        for (SeedManifest.SeedPage seed : seeds.pages()) {
            texts.add(Files.readString(seed.file()));
        }
        SyntheticPaper keys = new SyntheticPaper(0, publication);
        List<PushedPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String mark = Mark.of(i, 0, 0);
            StringBuilder text = new StringBuilder(texts.get(i % texts.size()));
            int sentenceEnd = text.indexOf("。", PAST_THE_HEADLINES) + 1;
            text.insert(sentenceEnd, "此事记入" + mark + "的卷宗。");
            pages.add(new PushedPage(keys.key(i), text.toString(), List.of(mark)));
        }
        return pages;
    }
}
