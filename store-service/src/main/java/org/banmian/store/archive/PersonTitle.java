package org.banmian.store.archive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.SegmentedArticle;

/**
 * What an article calls a person by.
 *
 * @param name the form that mentions of the person are grouped by
 * @param title such as 市委书记, as printed
 */
public record PersonTitle(String name, String title) {

    /** All titles that an article gives, each once for a name, in order of appearance. */
    public static Set<PersonTitle> of(SegmentedArticle article) {
        String text = article.text();
        Set<PersonTitle> titles = new LinkedHashSet<>();
        for (Entity entity : article.annotations().entities()) {
            String title = entity.title();
            if (entity.kind() == Entity.Kind.PERSON && title != null) {
                String normal = entity.normal();
                String name =
                        normal == null ? text.substring(entity.start(), entity.end()) : normal;
                titles.add(new PersonTitle(name, title));
            }
        }
        return titles;
    }
}
