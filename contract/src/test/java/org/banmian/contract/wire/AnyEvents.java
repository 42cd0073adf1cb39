package org.banmian.contract.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.Event;
import org.banmian.contract.PageReceived;
import org.banmian.contract.PageWithdrawn;
import org.banmian.contract.article.Annotations;
import org.banmian.contract.article.Confidence;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.Keyword;
import org.banmian.contract.article.Piece;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.article.Quantity;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.article.TimeExpression;
import org.banmian.contract.article.Token;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.page.Box;
import org.banmian.contract.page.Direction;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PageSource;
import org.banmian.contract.page.SourceLine;

/** Events nobody would write, all of them legal. */
final class AnyEvents {

    private static final String[] LETTERS = {
        "字", "𠮷", "😀", "a", " ", "\t", "\r", "\u0001", "\uFEFF", "\u202E", "\u2028", "\uFFFF",
        "\"", "\\", "/", "é"
    };

    private final Random random;

    AnyEvents(long seed) {
        this.random = new Random(seed);
    }

    Event next() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new PageReceived(
                            key(), source(), PageSamples.SETTINGS, list(20, this::line), null);
            case 1 -> new PageWithdrawn(key(), instant(), text(200), maybe(() -> text(1000)));
            case 2 ->
                    new ArticlePublished(
                            article(),
                            1 + random.nextInt(Integer.MAX_VALUE),
                            source(),
                            new PipelineVersion(
                                    1 + random.nextInt(99), hex(12 + random.nextInt(53))),
                            PageSamples.SETTINGS,
                            content());
            default ->
                    new ArticleWithdrawn(
                            article(), 1, instant(), any(ArticleWithdrawn.Cause.values()));
        };
    }

    private PageKey key() {
        String date =
                "%04d-%02d-%02d"
                        .formatted(
                                1000 + random.nextInt(9000),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28));
        String page = any("", "A", "ZZ") + (1 + random.nextInt(999));
        return PageKey.of(any("llrb", "-", "0", "a-b-0"), date, page);
    }

    private ArticleId article() {
        return new ArticleId(key(), 1 + random.nextInt(ArticleId.MAX_NUMBER));
    }

    private PageSource source() {
        return new PageSource(
                hex(64),
                text(100),
                maybe(() -> text(40)),
                random.nextLong() >>> 1,
                instant(),
                text(200));
    }

    private SourceLine line() {
        return new SourceLine(
                any("", text(60)),
                maybe(() -> new Box(number(), number(), Math.abs(number()), Math.abs(number()))),
                maybe(() -> Math.abs(number()) + Double.MIN_VALUE),
                maybe(() -> any(Direction.values())),
                maybe(() -> text(200)),
                random.nextBoolean());
    }

    private SegmentedArticle content() {
        List<Piece> pieces =
                Stream.concat(Stream.of(piece()), list(6, this::piece).stream()).toList();
        SegmentedArticle bare =
                new SegmentedArticle(
                        pieces, null, null, any(Genre.values()), null, null, confidence());
        int length = bare.text().length();
        return new SegmentedArticle(
                pieces,
                list(4, () -> credit(length)),
                maybe(() -> span(length)),
                any(Genre.values()),
                maybe(() -> annotations(length)),
                maybe(this::confidence),
                confidence());
    }

    private Piece piece() {
        String text = text(80);
        List<Span> source = new ArrayList<>();
        for (int done = 0; done < text.length(); ) {
            int length = 1 + random.nextInt(text.length() - done);
            int at = random.nextInt(1_000_000);
            source.add(new Span(at, at + length));
            done += length;
        }
        return new Piece(any(PieceRole.values()), text, source, null, random.nextDouble());
    }

    private Credit credit(int length) {
        return new Credit(
                text(100),
                any(Credit.Role.values()),
                maybe(() -> text(200)),
                maybe(() -> span(length)));
    }

    private Annotations annotations(int length) {
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < length; at += 2) {
            tokens.add(new Token(at, at + 1, any("n", "ude1", "Ng", "abcdefg8")));
        }
        return new Annotations(
                text(40),
                tokens,
                null,
                List.of(new TimeExpression(0, 1, maybe(() -> text(100)))),
                List.of(new Quantity(0, 1, decimal(), text(40))),
                list(3, () -> new Keyword(text(100), Math.abs(number()) + Double.MIN_VALUE)),
                list(3, () -> span(length)));
    }

    private Confidence confidence() {
        return new Confidence(random.nextDouble(), list(3, () -> any("a", "0-9", "-")));
    }

    private Span span(int length) {
        int start = random.nextInt(length);
        return new Span(start, start + 1 + random.nextInt(length - start));
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(200, random), random.nextInt(201) - 100);
    }

    private double number() {
        return any(0.0, 1.5, -random.nextDouble(), random.nextGaussian() * 1e9, 1e-300, 1e300);
    }

    private Instant instant() {
        return Instant.ofEpochMilli((long) (random.nextDouble() * 253402300799999L));
    }

    /** 1 to {@code limit} code units, without a line break. */
    private String text(int limit) {
        int length = 1 + random.nextInt(limit);
        StringBuilder text = new StringBuilder(any("a", "字"));
        while (text.length() < length - 1) {
            text.append(any(LETTERS));
        }
        return text.toString();
    }

    private String hex(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Integer.toHexString(random.nextInt(16)))
                .reduce("", String::concat);
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> list(int limit, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(limit)).toList();
    }

    @SafeVarargs
    private final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
