package org.banmian.store.search;

import java.util.Arrays;
import java.util.Optional;
import org.banmian.contract.article.PieceRole;

/** A part of an article that can be searched by itself. */
public enum Field {
    /** Kicker, headline and subheadline. */
    HEADLINE("headline", "标题"),
    /** The byline on a line of its own. */
    BYLINE("byline", "署名"),
    /** Paragraphs and the crossheads between them. */
    BODY("body", "正文"),
    /** Captions. */
    CAPTION("caption", "图片说明");

    private final String id;
    private final String chinese;

    Field(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** How it is called in an answer. */
    public String id() {
        return id;
    }

    /** The field that a question calls by this name. */
    public static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(name) || each.chinese.equals(name))
                .findFirst();
    }

    /** The field that a piece of an article is in. */
    public static Field of(PieceRole role) {
        return switch (role) {
            case KICKER, HEADLINE, SUBHEADLINE -> HEADLINE;
            case BYLINE -> BYLINE;
            case PARAGRAPH, CROSSHEAD -> BODY;
            case CAPTION -> CAPTION;
        };
    }
}
