package org.banmian.store.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.Entity.Kind;
import org.banmian.contract.article.SegmentedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that an article names, once for all the times it does.
 *
 * @param kind person, place, organisation
 * @param name the form that mentions are grouped by
 * @param code of the administrative division, the first that is given
 * @param title what a person is called by, the first that is given
 * @param count how many times it is named
 * @param first where first, in UTF-16 code units of the article's text
 */
public record Mention(
        Kind kind,
        String name,
        @Nullable String code,
        @Nullable String title,
        int count,
        int first) {

    private record Name(Kind kind, String text) {}

    /** All that an article names, by where it does first. */
    public static List<Mention> of(SegmentedArticle article) {
        String text = article.text();
        Map<Name, Mention> mentions = new LinkedHashMap<>();
        for (Entity entity : article.annotations().entities()) {
            Mention mention = of(entity, text);
            mentions.merge(new Name(mention.kind(), mention.name()), mention, Mention::and);
        }
        return new ArrayList<>(mentions.values());
    }

    /** The names of one kind, by where they stand first. */
    public static List<String> names(List<Mention> mentions, Kind kind) {
        return mentions.stream().filter(each -> each.kind() == kind).map(Mention::name).toList();
    }

    private static Mention of(Entity entity, String text) {
        String normal = entity.normal();
        String name = normal == null ? text.substring(entity.start(), entity.end()) : normal;
        return new Mention(entity.kind(), name, entity.code(), entity.title(), 1, entity.start());
    }

    private Mention and(Mention later) {
        return new Mention(
                kind,
                name,
                code == null ? later.code : code,
                title == null ? later.title : title,
                count + later.count,
                Math.min(first, later.first));
    }
}
