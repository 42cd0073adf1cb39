package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.contract.article.Damage;
import org.banmian.contract.article.Furniture;
import org.banmian.nlp.page.text.TracedText;

/**
 * A page cut into articles, before it is written down for others.
 *
 * @param articles in page order
 * @param fixtures what belongs to no article
 * @param duplicates what is printed twice and kept elsewhere
 * @param flaws the harm that was seen while it was cut
 */
public record DraftPage(
        List<DraftArticle> articles,
        List<Fixture> fixtures,
        List<TracedText> duplicates,
        List<Flaw> flaws) {

    /** The pages one after the other. */
    static DraftPage concat(List<DraftPage> pages) {
        return new DraftPage(
                pages.stream().flatMap(p -> p.articles().stream()).toList(),
                pages.stream().flatMap(p -> p.fixtures().stream()).toList(),
                pages.stream().flatMap(p -> p.duplicates().stream()).toList(),
                pages.stream().flatMap(p -> p.flaws().stream()).toList());
    }

    /**
     * A piece of furniture.
     *
     * @param kind what it is
     * @param text its text, not empty
     */
    public record Fixture(Furniture.Kind kind, TracedText text) {}

    /**
     * A case of harm that the page came with.
     *
     * @param kind what is wrong
     * @param where the text it was seen at, not empty
     */
    public record Flaw(Damage.Kind kind, TracedText where) {}
}
