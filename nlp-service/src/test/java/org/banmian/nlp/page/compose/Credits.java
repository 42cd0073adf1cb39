package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banmian.nlp.page.compose.Article.Person;
import org.banmian.nlp.page.compose.Copy.BylineKind;
import org.banmian.nlp.page.compose.House.DatelineBlank;

/** Writes credits the way newspapers do. */
final class Credits {

    private final House house;
    private final Dice dice;

    Credits(House house, Dice dice) {
        this.house = house;
        this.dice = dice;
    }

    /** The kind of credits that suits the article. */
    BylineKind kindFor(Article article) {
        if (!article.compilers().isEmpty()) {
            return BylineKind.COMPILED;
        }
        if (article.authors().isEmpty() || article.passages().isEmpty()) {
            return BylineKind.NONE;
        }
        List<BylineKind> kinds =
                List.of(
                        BylineKind.LINE,
                        BylineKind.INLINE,
                        BylineKind.END,
                        BylineKind.DATELINE_END,
                        BylineKind.BARE,
                        BylineKind.NONE);
        return switch (article.genre()) {
            case "feature" -> dice.weigh(kinds, 70, 12, 6, 0, 8, 4);
            case "comment" -> dice.weigh(kinds, 15, 0, 15, 0, 65, 5);
            case "foreign" -> dice.weigh(kinds, 5, 70, 10, 0, 0, 15);
            case "short" -> dice.weigh(kinds, 4, 38, 22, 26, 0, 10);
            default -> dice.weigh(kinds, 22, 42, 8, 18, 2, 8);
        };
    }

    /** The text of the credits, without the text they stand in. */
    String text(Article article, BylineKind kind) {
        String names = people(article.authors());
        return switch (kind) {
            case LINE -> lineMark(article) + names;
            case INLINE ->
                    dateline(article)
                            + (house.datelineBlank() == DatelineBlank.BOTH ? " " : "")
                            + "（"
                            + names
                            + "）";
            case END, DATELINE_END -> "（" + (dice.chance(0.55) ? bare(article) : names) + "）";
            case BARE -> bare(article);
            case COMPILED -> String.join(" ", article.compilers()) + " 整理";
            case NONE -> "";
        };
    }

    /** 本报讯, or what the article brings along. */
    String dateline(Article article) {
        return article.dateline().isEmpty() ? "本报讯" : article.dateline();
    }

    /** Between the bracket of a dateline and the text. */
    String behindBracket() {
        return house.datelineBlank() == DatelineBlank.NONE ? "" : " ";
    }

    List<String> names(Article article) {
        List<String> names = new ArrayList<>(article.compilers());
        article.authors().forEach(p -> names.add(p.name()));
        return names;
    }

    private String lineMark(Article article) {
        String paper =
                article.authors().get(0).role().equals("记者") && dice.chance(0.85) ? "本报" : "";
        return dice.weigh(List.of("□ ", "□", "■ ", ""), 8, 3, 1, paper.isEmpty() ? 0 : 2) + paper;
    }

    /** Names behind their roles, a role said once for those that share it. */
    private String people(List<Person> people) {
        StringBuilder out = new StringBuilder();
        String role = "";
        for (Person person : people) {
            if (!out.isEmpty()) {
                out.append(' ');
            }
            if (!person.role().isEmpty() && !person.role().equals(role)) {
                out.append(person.role()).append(' ');
            }
            role = person.role();
            out.append(printed(person.name()));
        }
        return out.toString();
    }

    private String bare(Article article) {
        return article.authors().stream()
                .map(p -> printed(p.name()))
                .collect(Collectors.joining(" "));
    }

    private String printed(String name) {
        return house.longNames() && name.length() == 2
                ? name.charAt(0) + " " + name.charAt(1)
                : name;
    }
}
