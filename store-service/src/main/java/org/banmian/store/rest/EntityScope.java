package org.banmian.store.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.store.search.Facet;
import org.banmian.store.search.Filters;
import org.banmian.store.search.InvalidQueryException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which articles are looked at for names. */
public abstract class EntityScope {

    @Parameter(description = "Code; several are any of them", example = "llrb")
    @QueryParam("publication")
    List<String> publication = List.of();

    @Parameter(description = "First issue date", example = "2022-12-01")
    @QueryParam("from")
    @Nullable String from;

    @Parameter(description = "Last issue date", example = "2022-12-31")
    @QueryParam("to")
    @Nullable String to;

    /**
     * What the articles have to be.
     *
     * @throws InvalidQueryException naming the parameter that is wrong
     */
    Filters filters() {
        LocalDate first = from == null ? null : Dates.read("from", from);
        LocalDate last = to == null ? null : Dates.read("to", to);
        Map<Facet, Set<String>> values =
                publication.isEmpty()
                        ? Map.of()
                        : Map.of(Facet.PUBLICATION, new HashSet<>(publication));
        return new Filters(values, first, last);
    }
}
