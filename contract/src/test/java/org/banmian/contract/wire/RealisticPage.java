package org.banmian.contract.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageSegmented;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.PageQuality;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.SourceLine;

/** A page as full as pages get: 5,000 printed characters of real news, every word tagged. */
final class RealisticPage {

    private static final int LINES_PER_ARTICLE = 28;

    private final List<String> lines;

    /** Takes lines of a seed page, and of the next, until there are enough characters. */
    RealisticPage(int characters) throws IOException {
        List<String> taken = new ArrayList<>();
        int count = 0;
        for (String line : seeds()) {
            if (count < characters) {
                taken.add(line);
                count += printed(line);
            }
        }
        this.lines = List.copyOf(taken);
    }

    PageReceived received() {
        return new PageReceived(
                PageSamples.PAGE,
                PageSamples.SOURCE,
                PageSamples.SETTINGS,
                lines.stream().map(SourceLine::of).toList(),
                null);
    }

    PageSegmented segmented() {
        List<SegmentedArticle> articles = articles();
        int total = characters();
        return new PageSegmented(
                PageSamples.PAGE,
                PageSamples.SOURCE,
                ArticleSamples.PIPELINE,
                PageSamples.SETTINGS,
                articles,
                List.of(),
                new Ledger(total, total - 40, 0, 0, 0, 0, 40, null, null, List.of(new Span(0, 60))),
                new PageQuality(
                        new Confidence(0.8, List.of("missing-headline")),
                        List.of(
                                new Damage(
                                        Damage.Kind.HALF_WIDTH_PUNCTUATION,
                                        60,
                                        List.of(new Span(10, 11), new Span(70, 71))))));
    }

    /** How many characters of the page are not blank. */
    int characters() {
        return lines.stream().mapToInt(RealisticPage::printed).sum();
    }

    private List<SegmentedArticle> articles() {
        List<SegmentedArticle> articles = new ArrayList<>();
        RealisticArticle article = new RealisticArticle();
        int offset = 0;
        for (String line : lines) {
            if (!line.isBlank()) {
                article.add(line, offset);
            }
            if (article.lines() == LINES_PER_ARTICLE) {
                articles.add(article.build());
                article = new RealisticArticle();
            }
            offset += line.length() + 1;
        }
        if (article.lines() > 0) {
            articles.add(article.build());
        }
        return articles;
    }

    private static List<String> seeds() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("000_a4cb9ab709589dbc.txt", "001_da18946eeed31b49.txt")) {
            Files.readString(Path.of("../seeds", name)).lines().forEach(lines::add);
        }
        return lines;
    }

    private static int printed(String line) {
        return (int) line.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
