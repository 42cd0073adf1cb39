package org.banmian.nlp.page.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banmian.nlp.language.HanLpLexicon;
import org.banmian.nlp.page.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Looks for better weights than the shipped ones on composed pages, and shows what each change is
 * worth on pages of another series. Waits to be told where to write them; see docs/quality.md.
 */
@EnabledIfSystemProperty(named = "fit.out", matches = ".+")
class FitWeightsRun {

    private static final int PAGES = Integer.getInteger("fit.pages", 40);
    private static final long SEED = Long.getLong("fit.seed", 1);
    private static final int ASIDE = Integer.getInteger("fit.aside", 40);
    private static final long ASIDE_SEED = Long.getLong("fit.aside.seed", 2);

    /** A smaller gain is chance: one article in 80 pages comes to this. */
    private static final double LEAST =
            Double.parseDouble(System.getProperty("fit.least", "0.002"));

    private static final Path OUT = Path.of(System.getProperty("fit.out", ""));
    private static final double[] STEPS = {1, 0.5, 0.25};

    private final Lexicon lexicon = new HanLpLexicon();
    private final List<GoldPage> pages = GoldPage.series(PAGES, SEED, lexicon);
    private final List<GoldPage> aside = GoldPage.series(ASIDE, ASIDE_SEED, lexicon);

    @Test
    void climbsFromTheShippedWeights() {
        Weights shipped = Weights.shipped();
        WeightClimb climb =
                new WeightClimb(
                        shipped, w -> GoldPage.score(pages, lexicon, w), LEAST, this::report);
        print("shipped", GoldPage.score(pages, lexicon, shipped), shipped);
        for (double step : STEPS) {
            climb.pass(Arrays.asList(Sign.values()), step);
            System.out.println("every sign tried by " + step);
        }
    }

    /** What there is so far is kept, so that a run can be ended at any time. */
    private void report(Sign sign, Weights weights, Score score) {
        print(String.format(Locale.ROOT, "%s %.2f", sign, weights.of(sign)), score, weights);
        String table =
                Arrays.stream(Sign.values())
                        .map(s -> String.format(Locale.ROOT, "%s\t%.2f\n", s, weights.of(s)))
                        .collect(Collectors.joining());
        try {
            Files.writeString(OUT, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(String change, Score score, Weights weights) {
        System.out.printf(
                Locale.ROOT,
                "%-24s %s; aside: %s%n",
                change,
                score,
                GoldPage.score(aside, lexicon, weights));
    }
}
