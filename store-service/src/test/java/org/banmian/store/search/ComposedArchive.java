package org.banmian.store.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.article.Token;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.PublicationSettings;
import org.jspecify.annotations.Nullable;

/**
 * Articles put together from made-up words, names and places; the same seed gives the same. Words
 * are as frequent as in a language (few are everywhere, most are rare), and between them stands
 * what makes a search stumble: Latin words, numbers, traditional and full-width characters, blanks,
 * emoji, signs of query languages.
 */
public final class ComposedArchive {

    private static final Confidence SURE = new Confidence(0.9, null);
    private static final List<Genre> GENRES = List.of(Genre.values());
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final String[] PUBLICATIONS = {"llrb", "jzrb", "szrb-evening", "xwb"};
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String[] ODD = {
        "GDP", "COVID-19", "ＡＢＣ", "5G", "120", "3.14%", "2022年12月", "１２３", "😀", "👩\u200d🌾",
                "e-mail",
        "NOT", "\"引号\"", "(括号)", "a\\b", "<b>粗</b>", "發展", "臺灣", "後來", "乾燥", "Ünïcode", "中 国",
        "very  good", "C++", "\u202e反转\u202c", "𠮷野家", "㎡", "①", "co-op", "AND", "*", "?", "it's"
    };

    /** A place with its code. */
    public record Place(String name, String code) {}

    /** Places, one inside the other. */
    public static final List<Place> PLACES =
            List.of(
                    new Place("山西省", "140000"),
                    new Place("吕梁市", "141100"),
                    new Place("离石区", "141102"),
                    new Place("石楼县", "141126"),
                    new Place("莲花池街道", "141102001"),
                    new Place("晋中市", "140700"),
                    new Place("榆次区", "140702"));

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    /** An archive of this seed. */
    public ComposedArchive(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            words.add(word());
        }
        for (int i = 0; i < 2_000; i++) {
            char surname = SURNAMES.charAt(rank(SURNAMES.length()));
            people.add(surname + words.get(rank(words.size())).substring(0, 1) + character());
        }
    }

    /** The next articles, as they are published for the first time. */
    public List<ArticlePublished> articles(int from, int to) {
        List<ArticlePublished> articles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            articles.add(published(id(i), 1, article(150 + random.nextInt(900))));
        }
        return articles;
    }

    /** The id of an article by its number: ten on a page, eight pages a day. */
    public static ArticleId id(int i) {
        String publication = PUBLICATIONS[i / 7 % PUBLICATIONS.length];
        int issue = i / 320;
        String page = (i / 40 % 3 == 0 ? "A" : "") + (1 + i / 28 % 12);
        return new ArticleId(
                new PageKey(publication, FIRST_DAY.plusDays(issue % 1_800), page),
                1 + i % 7 + 7 * (i % 40 / 28) + 100 * (i % 320));
    }

    /** An article that is published. */
    public static ArticlePublished published(ArticleId id, int revision, SegmentedArticle article) {
        return new ArticlePublished(
                id, revision, SOURCE, PIPELINE, PublicationSettings.UNKNOWN, article);
    }

    /** An article that is revised. */
    public static ArticleChange revised(ArticleId id, int revision, SegmentedArticle article) {
        return new ArticleRevised(
                id, revision, SOURCE, PIPELINE, PublicationSettings.UNKNOWN, article);
    }

    private static final PageSource SOURCE =
            new PageSource(
                    "0".repeat(64),
                    "text/plain",
                    "UTF-8",
                    1000,
                    Instant.parse("2022-12-02T04:00:00Z"),
                    "anonymous");

    private static final PipelineVersion PIPELINE = new PipelineVersion(1, "0a1b2c3d4e5f");

    /** Any article of about this length. */
    public SegmentedArticle article(int length) {
        Writer writer = new Writer();
        if (random.nextInt(3) == 0) {
            writer.piece(PieceRole.KICKER, 8);
        }
        writer.piece(PieceRole.HEADLINE, 15);
        if (random.nextInt(3) == 0) {
            writer.piece(PieceRole.SUBHEADLINE, 12);
        }
        String journalist = people.get(rank(people.size()));
        writer.line(PieceRole.BYLINE, "本报记者 " + journalist);
        int body = 0;
        while (body < length) {
            int paragraph = Math.min(length - body, 60 + random.nextInt(140));
            writer.piece(
                    random.nextInt(9) == 0 ? PieceRole.CROSSHEAD : PieceRole.PARAGRAPH, paragraph);
            body += paragraph;
        }
        String photographer = people.get(rank(people.size()));
        if (random.nextInt(3) == 0) {
            writer.piece(PieceRole.CAPTION, 20);
        }
        List<Credit> credits =
                List.of(
                        new Credit(journalist, Credit.Role.JOURNALIST, null, null),
                        new Credit(photographer, Credit.Role.PHOTOGRAPHER, null, null));
        return writer.article(credits);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(4) * random.nextInt(2) + random.nextInt(2);
        for (int i = 0; i < length; i++) {
            word.append(character());
        }
        return word.toString();
    }

    /** A Chinese character; a few are everywhere. */
    private String character() {
        return String.valueOf((char) (0x4E00 + rank(3_000) * 6));
    }

    /** A number below the limit; the lower the more frequent, as Zipf has it. */
    private int rank(int limit) {
        return (int) (Math.pow(limit + 1.0, random.nextDouble()) - 1);
    }

    /** Writes an article piece by piece. */
    private final class Writer {

        private final List<Piece> pieces = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Token> tokens = new ArrayList<>();
        private int start;

        void piece(PieceRole role, int length) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                add(text);
                if (random.nextInt(12) == 0) {
                    text.append("，。、；".charAt(random.nextInt(4)));
                }
            }
            line(role, text.toString());
        }

        private void add(StringBuilder text) {
            int at = start + text.length();
            int kind = random.nextInt(60);
            if (kind == 0) {
                text.append(people.get(rank(people.size())));
                entities.add(entity(Entity.Kind.PERSON, at, start + text.length(), null));
            } else if (kind == 1) {
                Place place = PLACES.get(random.nextInt(PLACES.size()));
                text.append(place.name());
                entities.add(entity(Entity.Kind.PLACE, at, start + text.length(), place.code()));
            } else if (kind == 2) {
                text.append(ODD[random.nextInt(ODD.length)]);
            } else {
                text.append(words.get(rank(words.size())));
                tokens.add(new Token(at, start + text.length(), "n"));
            }
        }

        private static Entity entity(Entity.Kind kind, int from, int to, @Nullable String code) {
            return new Entity(kind, from, to, null, code, null);
        }

        void line(PieceRole role, String text) {
            pieces.add(
                    new Piece(
                            role,
                            text,
                            List.of(new Span(start, start + text.length())),
                            null,
                            0.9));
            start += text.length() + 1;
        }

        SegmentedArticle article(List<Credit> credits) {
            entities.sort(Comparator.comparingInt(Entity::start));
            Genre genre = GENRES.get(random.nextInt(GENRES.size()));
            return new SegmentedArticle(
                    pieces,
                    credits,
                    null,
                    genre,
                    new Annotations("zh-Hans", tokens, entities, null, null, null, null),
                    SURE,
                    SURE);
        }
    }
}
