package org.banmian.contract.page;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identity of an article: its page and a number that is never given to another article of that
 * page, {@code llrb/2022-12-02/3/2}.
 *
 * @param page the page it stands on
 * @param number from 1 to {@link #MAX_NUMBER}; says nothing about position
 */
public record ArticleId(PageKey page, int number) {

    /** The highest number: nine digits. */
    public static final int MAX_NUMBER = 999_999_999;

    /** Checks the number. */
    public ArticleId {
        if (number < 1 || number > MAX_NUMBER) {
            throw new InvalidKeyException(
                    "article", "an article's number is 1 to " + MAX_NUMBER + ": " + number);
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws InvalidKeyException if the text is not an article id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ArticleId parse(String text) {
        int cut = text.lastIndexOf('/');
        String number = text.substring(cut + 1);
        if (cut < 0 || !number.matches("[1-9][0-9]{0,8}")) {
            throw new InvalidKeyException(
                    "article", "an article id is publication/date/page/number");
        }
        return new ArticleId(PageKey.parse(text.substring(0, cut)), Integer.parseInt(number));
    }

    @JsonValue
    @Override
    public String toString() {
        return page + "/" + number;
    }
}
