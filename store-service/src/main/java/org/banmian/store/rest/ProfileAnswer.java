package org.banmian.store.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.search.FoundArticles;
import org.banmian.store.search.Resumption;
import org.banmian.store.search.entity.Companion;
import org.banmian.store.search.entity.EntityKind;
import org.banmian.store.search.entity.HeldTitle;
import org.banmian.store.search.entity.InnerPlace;
import org.banmian.store.search.entity.Profile;
import org.banmian.store.search.entity.ProfileQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that articles name. Whoever has the same name is one.
 *
 * @param kind person, place, organisation, journalist or photographer
 * @param name as it was asked for
 * @param articles how many name it; of a place, or anything inside it
 * @param named how many name it by its own name
 * @param firstDate the issue date of the first of them; absent, like the next, when there is none
 * @param lastDate that of the last one
 * @param items its articles of this answer, newest first
 * @param next the cursor of its next articles; {@code null} when these are the last
 * @param companions by kind, who and what the same articles name, those first that are named so
 *     least by chance (log-likelihood); absent when none was asked for
 * @param titles of a person: what articles call them by, by first date; absent otherwise
 * @param codes of a place: those of the divisions of this name, without zeros behind
 * @param inside of a place: what lies inside it and is named
 * @param sameName how many articles name somebody of the same name as something else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Profile", example = ReadingExamples.PROFILE)
record ProfileAnswer(
        String kind,
        String name,
        long articles,
        long named,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate,
        List<ArticleList.Item> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<Companion>> companions,
        @Nullable List<Title> titles,
        @Nullable List<String> codes,
        @Nullable List<InnerPlace> inside,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> sameName) {

    /**
     * What a person is called by.
     *
     * @param title as printed
     * @param articles how many articles do
     * @param firstDate the issue date of the first of them
     * @param lastDate that of the last one
     * @param evidence the three earliest and the three latest of them, in order of their dates
     */
    @Schema(name = "HeldTitle")
    record Title(
            String title,
            long articles,
            LocalDate firstDate,
            LocalDate lastDate,
            @Schema(implementation = String[].class) List<ArticleId> evidence) {

        static Title of(HeldTitle title) {
            return new Title(
                    title.title(), title.articles(), title.first(), title.last(), title.evidence());
        }
    }

    static ProfileAnswer of(ProfileQuery query, Profile profile) {
        FoundArticles found = profile.found();
        Resumption next = found.next();
        boolean place = query.kind() == EntityKind.PLACE;
        boolean person = query.kind() == EntityKind.PERSON;
        return new ProfileAnswer(
                query.kind().id(),
                query.name(),
                found.total(),
                profile.named(),
                profile.first(),
                profile.last(),
                found.items().stream().map(ArticleList.Item::of).toList(),
                next == null ? null : Cursor.write(next),
                byKind(profile.companions()),
                person ? profile.titles().stream().map(Title::of).toList() : null,
                place ? profile.codes() : null,
                place ? profile.inside() : null,
                byKind(profile.sameName()));
    }

    private static <T> Map<String, T> byKind(Map<EntityKind, T> values) {
        Map<String, T> byKind = new LinkedHashMap<>();
        values.forEach((kind, value) -> byKind.put(kind.id(), value));
        return byKind;
    }
}
