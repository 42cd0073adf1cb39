package org.banmian.nlp.page.compose;

import java.util.ArrayList;
import java.util.List;
import org.banmian.nlp.page.compose.House.Order;
import org.banmian.nlp.page.compose.Line.Role;

/**
 * The order in which an extractor meets what stands on a page. Columns of an article come in order,
 * but headlines, captions, labels and other articles come between them.
 */
final class PageFlow {

    private enum Place {
        BEFORE,
        AFTER,
        INSIDE,
        FAR
    }

    private final House house;
    private final Dice dice;
    private final List<Chunk> flow = new ArrayList<>();
    private final List<Chunk> strays = new ArrayList<>();

    private PageFlow(House house, Dice dice) {
        this.house = house;
        this.dice = dice;
    }

    static List<Chunk> of(List<Story> stories, List<Chunk> furniture, House house, Dice dice) {
        PageFlow page = new PageFlow(house, dice);
        List<Story> waiting = new ArrayList<>(dice.shuffled(stories));
        while (!waiting.isEmpty()) {
            Story story = waiting.remove(0);
            boolean beside = house.order() == Order.ROWS && !waiting.isEmpty() && dice.chance(0.3);
            page.insert(
                    beside
                            ? page.sideBySide(story, waiting.remove(0))
                            : page.chunks(story, page.body(story)));
        }
        page.strays.forEach(page::drop);
        furniture.forEach(page::furnish);
        return page.flow;
    }

    private List<Chunk> body(Story story) {
        int number = story.copy().number();
        boolean rows =
                house.order() == Order.ROWS && story.columns().size() > 1 && dice.chance(0.65);
        List<Chunk> body = new ArrayList<>();
        if (rows) {
            body.add(new Chunk(number, RowOrder.merge(story.columns(), dice)));
        } else {
            story.columns().forEach(column -> body.add(new Chunk(number, column)));
        }
        return body;
    }

    /** Two articles whose columns stand beside one another and are taken row by row together. */
    private List<Chunk> sideBySide(Story left, Story right) {
        List<List<Line>> columns = new ArrayList<>(left.columns());
        columns.addAll(right.columns());
        List<Chunk> body = new ArrayList<>();
        if (!columns.isEmpty()) {
            body.add(new Chunk(left.copy().number(), RowOrder.merge(columns, dice)));
        }
        return chunks(right, chunks(left, body));
    }

    /** The body with headline, byline and captions at their places round it. */
    private List<Chunk> chunks(Story story, List<Chunk> body) {
        List<Chunk> chunks = new ArrayList<>(body);
        int number = story.copy().number();
        List<Line> head = new ArrayList<>(story.head());
        if (!head.isEmpty() && dice.chance(0.6)) {
            head.addAll(story.byline());
        } else if (!story.byline().isEmpty()) {
            place(chunks, new Chunk(number, story.byline()), place(4, 4, 0, 2));
        }
        for (List<Line> caption : story.captions()) {
            boolean alone = story.copy().body().isEmpty();
            place(chunks, new Chunk(number, caption), alone ? Place.AFTER : place(1, 2, 3, 4));
        }
        if (!head.isEmpty()) {
            boolean question = story.copy().article().genre().equals("qa");
            place(
                    chunks,
                    new Chunk(number, head),
                    question ? place(8, 1, 0, 1) : place(42, 26, 14, 18));
        }
        return chunks;
    }

    private Place place(double before, double after, double inside, double far) {
        return dice.weigh(List.of(Place.values()), before, after, inside, far);
    }

    private void place(List<Chunk> chunks, Chunk chunk, Place place) {
        switch (place) {
            case BEFORE -> chunks.add(0, chunk);
            case AFTER -> chunks.add(chunk);
            case INSIDE -> inside(chunks, chunk);
            default -> strays.add(chunk);
        }
    }

    /** Between two columns, or in the middle of one. */
    private void inside(List<Chunk> chunks, Chunk chunk) {
        if (chunks.size() > 1 && dice.chance(0.7)) {
            chunks.add(dice.between(1, chunks.size() - 1), chunk);
        } else if (!chunks.isEmpty()) {
            split(chunks, dice.between(0, chunks.size() - 1), chunk);
        } else {
            chunks.add(chunk);
        }
    }

    private void split(List<Chunk> chunks, int at, Chunk between) {
        Chunk whole = chunks.get(at);
        if (whole.lines().size() < 4 || whole.lines().get(0).role() != Role.BODY) {
            chunks.add(at, between);
            return;
        }
        List<Chunk> halves = whole.cutAt(dice.between(2, whole.lines().size() - 2));
        chunks.set(at, halves.get(0));
        chunks.add(at + 1, between);
        chunks.add(at + 2, halves.get(1));
    }

    /** Behind what is there, or between; sometimes in two pieces. */
    private void insert(List<Chunk> chunks) {
        int at = flow.isEmpty() || dice.chance(0.68) ? flow.size() : dice.between(0, flow.size());
        if (chunks.size() > 1 && at > 0 && dice.chance(0.22)) {
            int cut = dice.between(1, chunks.size() - 1);
            flow.addAll(at, chunks.subList(cut, chunks.size()));
            flow.addAll(dice.between(0, at), chunks.subList(0, cut));
        } else {
            flow.addAll(at, chunks);
        }
    }

    private void drop(Chunk stray) {
        int at = dice.between(0, flow.size());
        if (at < flow.size() && dice.chance(0.12)) {
            split(flow, at, stray);
        } else {
            flow.add(at, stray);
        }
    }

    private void furnish(Chunk piece) {
        int at = dice.weigh(List.of(0, flow.size(), dice.between(0, flow.size())), 3, 2, 5);
        flow.add(at, piece);
    }
}
