package org.banmian.nlp.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;

/**
 * A segmented page in the plain form that people read and scorers compare; its JSON has the names
 * of the record components.
 *
 * @param articles in page order
 * @param furniture the texts that belong to no article
 */
public record EvaluationForm(List<Article> articles, List<String> furniture) {

    /** The characters of bullets, roles and what stands between names. */
    private static final String ROLES = "□■◎○●◆◇▲△★☆▪ 　、/（）()：:本报记者通讯员实习生摄影整理文图供稿编译";

    /**
     * One article. Texts that are missing are empty.
     *
     * @param headline the main line
     * @param kicker what stands above it
     * @param subtitle what stands below it
     * @param byline as printed on a line of its own, with the names printed elsewhere; names only
     *     where more than names and roles is printed
     * @param paragraphs the body, crossheads included
     * @param captions of its photographs
     */
    public record Article(
            String headline,
            String kicker,
            String subtitle,
            String byline,
            List<String> paragraphs,
            List<String> captions) {}

    /** The plain form of {@code page}. */
    public static EvaluationForm of(SegmentedPage page) {
        return new EvaluationForm(
                page.articles().stream().map(EvaluationForm::article).toList(),
                page.furniture().stream().map(Furniture::text).toList());
    }

    private static Article article(SegmentedArticle article) {
        return new Article(
                article.textOf(PieceRole.HEADLINE),
                article.textOf(PieceRole.KICKER),
                article.textOf(PieceRole.SUBHEADLINE),
                byline(article),
                texts(article, PieceRole.PARAGRAPH, PieceRole.CROSSHEAD),
                texts(article, PieceRole.CAPTION, PieceRole.CAPTION));
    }

    private static String byline(SegmentedArticle article) {
        String printed = article.textOf(PieceRole.BYLINE);
        List<String> names = article.credits().stream().map(Credit::name).distinct().toList();
        String rest = printed;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        boolean plain = rest.chars().allMatch(c -> ROLES.indexOf(c) >= 0);
        return Stream.concat(
                        plain && !printed.isEmpty() ? Stream.of(printed) : Stream.empty(),
                        names.stream().filter(n -> !plain || !printed.contains(n)))
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts(SegmentedArticle article, PieceRole one, PieceRole other) {
        return article.pieces().stream()
                .filter(p -> p.role() == one || p.role() == other)
                .map(Piece::text)
                .toList();
    }
}
