package org.banmian.local.drill.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.banmian.contract.page.PageKey;

/**
 * A paper whose pages are made up from a seed: one to three articles each, of some 300 to 1,200
 * characters in all, with headlines, bylines, and lines as narrow as a column. The same seed gives
 * the same pages. Versions of a page share most of their words, but not the number of articles.
 */
public final class SyntheticPaper {

    private static final LocalDate FIRST_ISSUE = LocalDate.of(2024, 1, 1);
    private static final int PAGES_PER_ISSUE = 8;
    private static final int COLUMN = 24;
    private static final int MAX_ARTICLES = 3;

    private final long seed;
    private final String publication;
    private final List<String> endings;

    /**
     * A paper.
     *
     * @param publication its code
     */
    public SyntheticPaper(long seed, String publication) {
        this(seed, publication, List.of());
    }

    /**
     * A paper whose articles each end with one of these sentences, if there are any.
     *
     * @param publication its code
     */
    public SyntheticPaper(long seed, String publication, List<String> endings) {
        this.seed = seed;
        this.publication = publication;
        this.endings = List.copyOf(endings);
    }

    /** The key of a page, counted from 0 through all issues. */
    public PageKey key(int index) {
        return new PageKey(
                publication,
                FIRST_ISSUE.plusDays(index / PAGES_PER_ISSUE),
                Integer.toString(index % PAGES_PER_ISSUE + 1));
    }

    /**
     * A version of a page.
     *
     * @param index of the page, from 0, below 1,000,000
     * @param version from 0 to 9
     */
    public PushedPage page(int index, int version) {
        // Seeded by the page alone, so that its versions have most sentences in common.
        SplittableRandom random = new SplittableRandom(seed * 31 + index);
        int articles = 1 + (random.nextInt(MAX_ARTICLES) + version) % MAX_ARTICLES;
        List<String> lines = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            String mark = Mark.of(index, version, article);
            marks.add(mark);
            write(lines, new Phrases(random.split()), mark, ending(index + article));
        }
        return new PushedPage(key(index), String.join("\n", lines) + "\n", marks);
    }

    private String ending(int number) {
        return endings.isEmpty() ? "" : endings.get(number % endings.size());
    }

    private static void write(List<String> lines, Phrases phrases, String mark, String ending) {
        lines.add(phrases.headline());
        lines.add("");
        wrap(
                lines,
                "本报讯（记者 "
                        + phrases.person()
                        + "）"
                        + phrases.sentence()
                        + "这件事已经记入"
                        + mark
                        + "的卷宗，可供查阅。"
                        + phrases.sentence());
        wrap(lines, phrases.sentence() + phrases.sentence() + phrases.sentence() + ending);
        lines.add("");
    }

    private static void wrap(List<String> lines, String paragraph) {
        for (int at = 0; at < paragraph.length(); at += COLUMN) {
            lines.add(paragraph.substring(at, Math.min(at + COLUMN, paragraph.length())));
        }
    }
}
