package org.banmian.nlp.page;

import java.util.List;
import java.util.regex.Pattern;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.assembly.DraftArticle;
import org.banmian.nlp.page.assembly.DraftPiece;
import org.banmian.nlp.page.credit.InTextCredits;

/**
 * Says what kind of article one is by how it is built: a caption alone, questions with answers, the
 * words of a notice or of a comment, a dateline, crossheads. What has none of these signs is not
 * guessed.
 */
final class GenreRule {

    private static final Pattern NOTICE =
            Pattern.compile(
                    "(?:公告|通告|公示|启事|声明|招标|招聘|征集|通知|简章|讣告)(?:[》）)]|书|表)?$|^(?:关于).*(?:的通知|的公告)");

    private static final Pattern COMMENT = Pattern.compile("评论员|社论|短评|时评|快评|锐评|编者按|今日谈|论坛|杂谈");
    private static final Pattern QUESTION =
            Pattern.compile("[？?]$|(?:吗|怎么办|如何[^，]{1,12}|哪些[^，]{1,12})$");
    private static final Pattern ASKED = Pattern.compile("^(?:问|记者问?|读者|网友)[：:]");
    private static final Pattern ANSWERED = Pattern.compile("^(?:答|[^，。：:]{0,12}答)[：:]");

    /** A report is rarely longer, a feature rarely shorter; in characters. */
    private static final int LONG = 1000;

    private static final int SHORT_ANSWER = 400;

    private GenreRule() {}

    static Genre of(DraftArticle article) {
        List<String> body = texts(article, PieceRole.PARAGRAPH);
        if (body.isEmpty()) {
            return texts(article, PieceRole.CAPTION).isEmpty() ? Genre.UNKNOWN : Genre.PHOTO_STORY;
        }
        String headline = String.join("", texts(article, PieceRole.HEADLINE));
        if (asksAndAnswers(body) || (isQuestion(headline) && length(body) < SHORT_ANSWER)) {
            return Genre.QUESTION_AND_ANSWER;
        }
        if (NOTICE.matcher(headline).find()) {
            return Genre.NOTICE;
        }
        if (isComment(article, headline)) {
            return Genre.COMMENTARY;
        }
        return report(article, body);
    }

    private static Genre report(DraftArticle article, List<String> body) {
        boolean dateline = InTextCredits.datelineLength(body.get(0)) > 0;
        boolean crossheads = !texts(article, PieceRole.CROSSHEAD).isEmpty();
        boolean own = !texts(article, PieceRole.BYLINE).isEmpty();
        if (dateline && !crossheads) {
            return Genre.NEWS_REPORT;
        }
        if (length(body) >= LONG && (crossheads || own)) {
            return Genre.FEATURE;
        }
        return dateline ? Genre.NEWS_REPORT : Genre.UNKNOWN;
    }

    private static boolean asksAndAnswers(List<String> body) {
        return body.stream().anyMatch(p -> ASKED.matcher(p).find())
                && body.stream().anyMatch(p -> ANSWERED.matcher(p).find());
    }

    private static boolean isQuestion(String headline) {
        return QUESTION.matcher(headline).find();
    }

    private static boolean isComment(DraftArticle article, String headline) {
        String around =
                headline
                        + String.join("", texts(article, PieceRole.KICKER))
                        + String.join("", texts(article, PieceRole.BYLINE));
        return COMMENT.matcher(around).find();
    }

    private static List<String> texts(DraftArticle article, PieceRole role) {
        return article.pieces().stream()
                .filter(p -> p.role() == role)
                .map(DraftPiece::text)
                .map(t -> t.text())
                .toList();
    }

    private static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
