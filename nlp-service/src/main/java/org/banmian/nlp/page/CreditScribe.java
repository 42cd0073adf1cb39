package org.banmian.nlp.page;

import java.util.ArrayList;
import java.util.List;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.Span;
import org.banmian.nlp.page.assembly.DraftArticle;
import org.banmian.nlp.page.assembly.DraftPiece;
import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.credit.InTextCredits;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes down who made an article and where its dateline stands, with offsets into the article's
 * text.
 */
final class CreditScribe {

    private final DraftArticle article;

    CreditScribe(DraftArticle article) {
        this.article = article;
    }

    List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        for (Byline byline : article.bylines()) {
            for (org.banmian.nlp.page.credit.Credit credit : byline.credits()) {
                if (!credit.name().isEmpty()) {
                    String house = credit.organisation().isEmpty() ? null : credit.organisation();
                    credits.add(
                            new Credit(
                                    credit.name().text(),
                                    role(credit.role()),
                                    house,
                                    span(credit.name())));
                }
            }
        }
        return credits;
    }

    private @Nullable Span span(TracedText name) {
        int start = offset(name.origin(0));
        int end = offset(name.origin(name.length() - 1));
        return start < 0 || end < start ? null : new Span(start, end + 1);
    }

    /** Where the unit from there in the source stands in the article's text, or -1. */
    private int offset(int origin) {
        int offset = -1;
        int at = 0;
        for (DraftPiece piece : article.pieces()) {
            for (int i = 0; i < piece.text().length(); i++) {
                offset = piece.text().origin(i) == origin ? at + i : offset;
            }
            at += piece.text().length() + 1;
        }
        return offset;
    }

    /** What somebody did, by the role as printed. */
    static Credit.Role role(String printed) {
        boolean both = printed.contains("文") && printed.contains("图");
        if (both || printed.equals("摄影报道")) {
            return Credit.Role.TEXT_AND_PHOTO;
        }
        return switch (printed) {
            case "", "作者", "文", "撰文" -> Credit.Role.AUTHOR;
            case "实习生" -> Credit.Role.INTERN;
            case "摄", "摄影", "图", "供图", "摄影记者" -> Credit.Role.PHOTOGRAPHER;
            case "整理", "综合整理", "综合" -> Credit.Role.COMPILER;
            case "编译" -> Credit.Role.TRANSLATOR;
            default ->
                    printed.endsWith("记者")
                            ? Credit.Role.JOURNALIST
                            : printed.endsWith("通讯员")
                                    ? Credit.Role.CORRESPONDENT
                                    : Credit.Role.OTHER;
        };
    }

    /** The words before the bracket, such as 本报讯, in the first paragraph that has any. */
    @Nullable Span dateline() {
        int at = 0;
        for (DraftPiece piece : article.pieces()) {
            if (piece.role() == PieceRole.PARAGRAPH) {
                String text = piece.text().text();
                int length = InTextCredits.datelineLength(text);
                int bracket = text.indexOf('（') >= 0 ? text.indexOf('（') : text.indexOf('(');
                int end = bracket >= 0 ? Math.min(length, bracket) : length;
                String words = text.substring(0, end).stripTrailing();
                if (!words.isEmpty()) {
                    return new Span(at, at + words.length());
                }
            }
            at += piece.text().length() + 1;
        }
        return null;
    }
}
