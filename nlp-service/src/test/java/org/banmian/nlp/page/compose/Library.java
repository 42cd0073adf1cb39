package org.banmian.nlp.page.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The articles there are, and the choice of those that share a page. */
final class Library {

    /** From this many characters on an article leads a page. */
    private static final int LONG = 700;

    private final List<Article> articles;

    Library(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    /** Reads {@code articles-01.txt} and its successors, as far as they go. */
    static Library ofResources() {
        List<Article> articles = new ArrayList<>();
        for (int i = 1; ; i++) {
            String file = read(String.format(Locale.ROOT, "articles-%02d.txt", i));
            if (file == null) {
                return new Library(articles);
            }
            articles.addAll(ArticleReader.read(file));
        }
    }

    List<Article> articles() {
        return articles;
    }

    /** From 3 to 10 articles, as a rule with a few of one topic among them, about a page full. */
    List<Article> forOnePage(Dice dice) {
        int most = dice.between(4, 10);
        int room = dice.between(1800, 5200);
        Set<Article> chosen = new LinkedHashSet<>();
        if (dice.chance(0.7)) {
            chosen.add(dice.pick(articles.stream().filter(a -> a.length() > LONG).toList()));
        }
        while (chosen.size() < 3 || (chosen.size() < most && length(chosen) < room)) {
            Article next = next(dice);
            chosen.add(next);
            int companions = dice.weigh(List.of(0, 1, 2, 3), 4, 3, 2, 1);
            List<Article> family =
                    articles.stream().filter(a -> a.topic().equals(next.topic())).toList();
            dice.shuffled(family).stream().limit(companions).forEach(chosen::add);
        }
        return List.copyOf(chosen).stream().limit(most).toList();
    }

    /**
     * A long article fills more of a newspaper than a short one: now and then the longer of two.
     */
    private Article next(Dice dice) {
        Article one = dice.pick(articles);
        Article other = dice.pick(articles);
        return dice.chance(0.6) && other.length() > one.length() ? other : one;
    }

    private static int length(Set<Article> chosen) {
        return chosen.stream().mapToInt(Article::length).sum();
    }

    private static @Nullable String read(String name) {
        try (InputStream in = Library.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
