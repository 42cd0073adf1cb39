package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banmian.nlp.page.compose.PlacedPages.Frame;
import org.jspecify.annotations.Nullable;

/** Sets one article in its room: heading, byline, columns, and a photograph. */
final class ArticleSheet {

    /** Where a heading stands. */
    private enum Heading {
        /** Over all columns. */
        OVER_ALL,
        /** Over all but the last column, which begins beside it. */
        OVER_FIRST,
        /** Over all but the first column. */
        OVER_LAST,
        /** From top to bottom, left of the columns. */
        BESIDE,
        /** A picture. */
        PICTURE
    }

    private static final int LONGEST_DOWN = 18;
    private static final double INSET = 0.8;

    private final Article article;
    private final Dice dice;
    private final Sheet sheet;
    private final double em;
    private final double leading;
    private final boolean framed;
    private final Frame room;
    private final Heading heading;
    private final double headSize;
    private Frame frame;
    private final double[] tops;

    ArticleSheet(Article article, Frame room, Dice dice, Sheet sheet) {
        this.article = article;
        this.dice = dice;
        this.sheet = sheet;
        this.em = room.em();
        this.leading = em * dice.between(1.35, 1.6);
        this.framed = dice.chance(0.2);
        this.room = room;
        this.frame = framed ? inset(room) : room;
        this.heading = heading(frame.columns());
        this.headSize =
                em * (frame.columns() > 1 ? dice.between(1.6, 3.6) : dice.between(1.5, 1.8));
        this.tops = new double[frame.columns()];
    }

    private static Frame inset(Frame room) {
        double inset = INSET * room.em();
        double free = room.width() - 2 * inset - (room.columns() - 1) * room.gutter();
        double column = Math.floor(free / room.columns() / room.em()) * room.em();
        return new Frame(
                room.left() + inset,
                room.top() + inset,
                room.columns(),
                column,
                room.gutter(),
                room.em());
    }

    private Heading heading(int columns) {
        Heading chosen = dice.weigh(List.of(Heading.values()), 50, 15, 15, 15, 5);
        boolean fits =
                switch (chosen) {
                    case OVER_FIRST, OVER_LAST -> columns > 2;
                    case BESIDE -> columns > 1 && Sheet.width(article.headline()) < LONGEST_DOWN;
                    default -> true;
                };
        return fits ? chosen : Heading.OVER_ALL;
    }

    String headline() {
        return heading == Heading.PICTURE ? "" : article.headline();
    }

    String body() {
        return article.passages().stream().map(Article.Passage::text).collect(Collectors.joining());
    }

    /** Prints it; returns where it ends. */
    double set() {
        java.util.Arrays.fill(tops, frame.top());
        double least = heading == Heading.BESIDE ? setBeside() : setOver();
        double bottom = Math.max(setColumns(lines()), least);
        if (framed) {
            bottom += INSET * em;
            sheet.frame(room.left(), room.top(), room.width(), bottom - room.top());
        }
        return bottom;
    }

    private double setBeside() {
        double size = Math.min(headSize, 2.2 * em);
        List<String> columns = parts(article.headline(), 12);
        double width = columns.size() * size * 1.2;
        double longest = 0;
        for (int i = 0; i < columns.size(); i++) {
            double x = frame.left() + width - (i + 1) * size * 1.2;
            sheet.printDown(columns.get(i), x, frame.top(), size);
            longest = Math.max(longest, Sheet.width(columns.get(i)) * size);
        }
        frame = frame.besides(width + em);
        return frame.top() + longest;
    }

    private double setOver() {
        int from = heading == Heading.OVER_LAST ? 1 : 0;
        int to = frame.columns() - (heading == Heading.OVER_FIRST ? 1 : 0);
        double left = frame.left(from);
        double width = frame.left(to - 1) + frame.column() - left;
        double y = frame.top();
        if (heading == Heading.PICTURE) {
            sheet.bar(left, y, Math.min(width, 8 * headSize), headSize);
            y += headSize * 1.25;
        } else {
            y = centred(article.kicker(), left, width, y, 1.4 * em);
            for (String line : parts(article.headline(), Math.max(4, (int) (width / headSize)))) {
                y = centred(line, left, width, y, headSize);
            }
            y = centred(article.subheadline(), left, width, y, 1.25 * em);
        }
        for (int c = from; c < to; c++) {
            tops[c] = y + em / 2;
        }
        return y;
    }

    private double centred(String text, double left, double width, double y, double size) {
        if (text.isEmpty()) {
            return y;
        }
        double x = left + Math.max(0, (width - Sheet.width(text) * size) / 2);
        sheet.print(text, x, y, size);
        return y + 1.25 * size;
    }

    /** A text in parts of about one length, none longer than this in sizes of its type. */
    private static List<String> parts(String text, int longest) {
        int count = (int) Math.ceil(Sheet.width(text) / longest);
        int length = (int) Math.ceil(text.length() / (double) Math.max(1, count));
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at += length) {
            parts.add(text.substring(at, Math.min(text.length(), at + length)).strip());
        }
        return parts;
    }

    /** A line of a column: its text, and where it begins in sizes of the text. */
    private record Set(String text, double indent) {}

    private List<Set> lines() {
        double width = Math.floor(frame.column() / em + 1e-6);
        List<Set> lines = new ArrayList<>();
        for (Article.Passage passage : article.passages()) {
            if (passage.crosshead()) {
                for (String part : passage.parts()) {
                    lines.add(new Set(part, Math.max(0, (width - Sheet.width(part)) / 2)));
                }
            } else {
                addParagraph(lines, passage.text(), width);
            }
        }
        return lines;
    }

    private static void addParagraph(List<Set> lines, String text, double width) {
        StringBuilder line = new StringBuilder();
        double indent = 2;
        double at = indent;
        for (int i = 0; i < text.length(); i++) {
            double wide = Sheet.width(text.substring(i, i + 1));
            boolean hangs = "，。、；：！？”）》".indexOf(text.charAt(i)) >= 0 && at <= width;
            if (at + wide > width + 1e-6 && !hangs) {
                lines.add(new Set(line.toString(), indent));
                line.setLength(0);
                indent = 0;
                at = 0;
            }
            line.append(text.charAt(i));
            at += wide;
        }
        lines.add(new Set(line.toString(), indent));
    }

    private double setColumns(List<Set> lines) {
        String caption = caption();
        int pictured = caption == null ? -1 : dice.between(0, frame.columns() - 1);
        double photo = em * dice.between(8.0, 14.0);
        double all = lines.size() * leading + (pictured < 0 ? 0 : photo + 4 * em);
        double highest = java.util.Arrays.stream(tops).min().orElseThrow();
        double lost = java.util.Arrays.stream(tops).map(t -> t - highest).sum();
        double depth = (all + lost) / frame.columns();
        double bottom = highest;
        int next = 0;
        for (int c = 0; c < frame.columns(); c++) {
            double y = tops[c];
            if (c == pictured && caption != null) {
                y = setPhoto(caption, frame.left(c), y, photo);
            }
            boolean last = c == frame.columns() - 1;
            while (next < lines.size() && (last || y + leading / 2 < highest + depth)) {
                Set line = lines.get(next++);
                sheet.print(line.text, frame.left(c) + line.indent * em, y, em);
                y += leading;
            }
            bottom = Math.max(bottom, y);
        }
        return bottom;
    }

    private @Nullable String caption() {
        boolean has = frame.columns() > 1 && !framed && dice.chance(0.3);
        return has && !article.captions().isEmpty() ? article.captions().get(0) : null;
    }

    private double setPhoto(String caption, double x, double top, double height) {
        sheet.photo(x, top, frame.column(), height);
        double size = 0.88 * em;
        double y = top + height + 0.4 * em;
        List<Set> lines = new ArrayList<>();
        addParagraph(lines, caption, Math.floor(frame.column() / size));
        for (Set line : lines) {
            sheet.print(line.text, x + line.indent * size, y, size);
            y += 1.3 * size;
        }
        return y + 0.6 * em;
    }
}
