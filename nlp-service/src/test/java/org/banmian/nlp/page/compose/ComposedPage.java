package org.banmian.nlp.page.compose;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banmian.nlp.page.compose.Line.Role;

/**
 * A newspaper page that never was.
 *
 * @param text what an extractor would give for it
 * @param gold its articles and furniture, as JSON
 */
record ComposedPage(String name, String text, String gold, House house, List<Copy> copies) {

    /** Page {@code number} of the series {@code seed}; the same numbers give the same page. */
    static ComposedPage of(Library library, long seed, int number) {
        Dice dice = new Dice(seed * 1_000_003L + number);
        House house = House.cast(dice);
        String name = String.format(Locale.ROOT, "%03d", number);
        Subeditor subeditor = new Subeditor(house, dice);
        List<Copy> copies = new ArrayList<>();
        for (Article article : library.forOnePage(dice)) {
            copies.add(subeditor.edit(copies.size(), article));
        }
        StorySetter setter = new StorySetter(house, dice);
        List<Story> stories = copies.stream().map(setter::set).toList();
        Set<String> kickers =
                copies.stream().map(c -> c.article().kicker()).collect(Collectors.toSet());
        List<List<String>> furniture = new Furniture(dice).pieces(kickers);
        List<Chunk> pieces = furniture.stream().map(ComposedPage::chunk).toList();
        String text = new Printer(house, dice).print(PageFlow.of(stories, pieces, house, dice));
        try {
            String gold = new Gold(name + ".txt", copies, furniture, house).json();
            return new ComposedPage(name, text, gold, house, List.copyOf(copies));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("page " + name + " of series " + seed, e);
        }
    }

    private static Chunk chunk(List<String> piece) {
        return new Chunk(-1, piece.stream().map(l -> Line.of(new Part(l), Role.LABEL)).toList());
    }
}
