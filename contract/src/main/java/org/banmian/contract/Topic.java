package org.banmian.contract;

/** The topics events pass on, and how the broker is to keep them. */
public enum Topic {
    /** {@link PageEvent}s by page key; the source of every replay. */
    PAGES("banmian.pages", true),
    /** {@link ArticlesEvent}s by page key. */
    ARTICLES("banmian.articles", true),
    /** {@link ArticleChange}s by article id. */
    ARTICLE_CHANGES("banmian.article-changes", true),
    /** {@link PublicationDescribed} by publication code. */
    PUBLICATIONS("banmian.publications", true),
    /** Records of {@link #PAGES} that could not be read or worked on. */
    PAGES_DEAD_LETTER("banmian.pages.dead-letter", false),
    /** Records of {@link #ARTICLES}, or {@link #PUBLICATIONS}, that could not be read or kept. */
    ARTICLES_DEAD_LETTER("banmian.articles.dead-letter", false);

    /** How large a record may be, in bytes, where events are. */
    private static final int EVENT_BYTES = 8 * 1024 * 1024;

    /** How much a record of that size may gain on its way to the dead letters: headers say why. */
    private static final int HEADER_BYTES = 1024 * 1024;

    /** How many days dead letters are kept. */
    public static final int DEAD_LETTER_DAYS = 30;

    private final String id;
    private final boolean compacted;

    Topic(String id, boolean compacted) {
        this.id = id;
        this.compacted = compacted;
    }

    /** The topic's name on the broker. */
    public String id() {
        return id;
    }

    /** How large a record may be, in bytes; the limit the topic is created with. */
    public int maxMessageBytes() {
        return compacted ? EVENT_BYTES : EVENT_BYTES + HEADER_BYTES;
    }

    /** Whether the last record of each key is kept for ever; otherwise records go with age. */
    public boolean compacted() {
        return compacted;
    }
}
