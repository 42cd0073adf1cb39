package org.banmian.store.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Genre;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.Mention;

/** What an article is filtered and counted by. */
public final class Facets {

    private Facets() {}

    /** The values of every facet that has one, each value once, in order of appearance. */
    public static Map<Facet, List<String>> of(ArticleId id, SegmentedArticle article) {
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        List<Mention> mentions = Mention.of(article);
        values.put(Facet.PUBLICATION, List.of(id.page().publication()));
        values.put(Facet.PAGE, List.of(id.page().page()));
        values.put(Facet.GENRE, List.of(id(article.genre())));
        values.put(Facet.PERSON, Mention.names(mentions, Entity.Kind.PERSON));
        values.put(Facet.PLACE, Mention.names(mentions, Entity.Kind.PLACE));
        values.put(Facet.ORGANISATION, Mention.names(mentions, Entity.Kind.ORGANISATION));
        values.put(Facet.JOURNALIST, credited(article, WRITERS));
        values.put(Facet.PHOTOGRAPHER, credited(article, PHOTOGRAPHERS));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private static final Set<Credit.Role> WRITERS =
            Set.of(
                    Credit.Role.JOURNALIST,
                    Credit.Role.CORRESPONDENT,
                    Credit.Role.INTERN,
                    Credit.Role.AUTHOR,
                    Credit.Role.TEXT_AND_PHOTO);

    private static final Set<Credit.Role> PHOTOGRAPHERS =
            Set.of(Credit.Role.PHOTOGRAPHER, Credit.Role.TEXT_AND_PHOTO);

    private static List<String> credited(SegmentedArticle article, Set<Credit.Role> roles) {
        Set<String> names = new LinkedHashSet<>();
        for (Credit credit : article.credits()) {
            if (roles.contains(credit.role())) {
                names.add(credit.name());
            }
        }
        return new ArrayList<>(names);
    }

    /** How a genre is called. */
    public static String id(Genre genre) {
        return genre.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
