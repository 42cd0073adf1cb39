package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.Article.Passage;
import org.banmian.nlp.page.compose.Copy.BylineKind;
import org.banmian.nlp.page.compose.Copy.Text;

/** Makes articles ready for print: decides where the credits go and puts them there. */
final class Subeditor {

    private final Credits credits;
    private final Dice dice;

    Subeditor(House house, Dice dice) {
        this.credits = new Credits(house, dice);
        this.dice = dice;
    }

    Copy edit(int number, Article article) {
        BylineKind kind = credits.kindFor(article);
        String byline = credits.text(article, kind);
        boolean missing =
                !article.headline().isEmpty()
                        && !article.genre().equals("qa")
                        && dice.chance(article.genre().equals("feature") ? 0.14 : 0.05);
        return new Copy(
                number,
                article,
                kind,
                byline,
                kind == BylineKind.NONE ? List.of() : credits.names(article),
                new Part(article.kicker()),
                new Part(article.headline()),
                new Part(article.subheadline()),
                body(article, kind, byline),
                article.captions().stream().map(Part::new).toList(),
                missing);
    }

    private List<Text> body(Article article, BylineKind kind, String byline) {
        List<Text> body = new ArrayList<>();
        List<Passage> passages = article.passages();
        int last = lastParagraph(passages);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String text = passage.text();
            if (i == 0) {
                text = opening(article, kind, byline) + text;
            }
            if (i == last && (kind == BylineKind.END || kind == BylineKind.DATELINE_END)) {
                text = text + (dice.chance(0.5) ? " " : "") + byline;
            }
            body.add(new Text(new Part(text), passage.crosshead() ? passage.parts() : List.of()));
        }
        return body;
    }

    private String opening(Article article, BylineKind kind, String byline) {
        boolean news = article.genre().equals("report") || article.genre().equals("short");
        return switch (kind) {
            case INLINE -> byline + credits.behindBracket();
            case DATELINE_END -> credits.dateline(article) + " ";
            case NONE ->
                    (news && dice.chance(0.4)) || !article.dateline().isEmpty()
                            ? credits.dateline(article) + " "
                            : "";
            default -> article.dateline().isEmpty() ? "" : article.dateline() + " ";
        };
    }

    private static int lastParagraph(List<Passage> passages) {
        int last = passages.size() - 1;
        while (last > 0 && passages.get(last).crosshead()) {
            last--;
        }
        return last;
    }
}
