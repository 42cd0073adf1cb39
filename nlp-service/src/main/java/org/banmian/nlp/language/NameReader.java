package org.banmian.nlp.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banmian.contract.article.Credit;
import org.banmian.contract.article.Entity;
import org.banmian.contract.division.Division;

/**
 * Reads the names of a page: first in each article by itself, then what one of them was sure of in
 * all of them.
 */
final class NameReader {

    /** So many names of a page are looked for in all of it; bounds the work on hostile pages. */
    private static final int MOST_CARRIED = 500;

    private static final int SHORTEST_CARRIED_BODY = 4;

    /** Shorter ones may run across words: 台湾大学|生. */
    private static final int UNMISTAKABLE_BODY = 6;

    private final Gazetteer gazetteer;
    private final PersonNames persons = new PersonNames();
    private final PlaceNames places;
    private final OrganisationNames organisations;
    private final CompanyNames companies = new CompanyNames();

    NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        places = new PlaceNames(gazetteer);
        organisations = new OrganisationNames(gazetteer);
    }

    /** A name to be found again: what it is, and what it stands for. */
    private record Known(Entity.Kind kind, String normal) {}

    /** The names of each article of a page, by start, not overlapping. */
    List<List<Mention>> read(
            List<Wording> page, List<Credit> credits, ReadingContext context, FixedTerms terms) {
        Region region = new Region(gazetteer, context.publication().homeRegion());
        List<Division> divisions = new ArrayList<>();
        List<int[]> fullNames = page.stream().map(places::fullNames).toList();
        List<Neighbourhood> near = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            near.add(new Neighbourhood(page.get(i), gazetteer, region));
            divisions.addAll(near.get(i).learn(fullNames.get(i)));
        }
        region.learn(divisions);
        Map<String, Known> known = new LinkedHashMap<>();
        for (Credit credit : credits) {
            if (credit.name().length() > 1) {
                known.put(credit.name(), new Known(Entity.Kind.PERSON, credit.name()));
            }
        }
        List<List<Mention>> all = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            List<Mention> found = places.find(page.get(i), fullNames.get(i), region, near.get(i));
            all.add(readOne(page.get(i), found, known));
        }
        List<List<Mention>> resolved = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Wording article = page.get(i);
            List<Mention> mentions = new ArrayList<>(all.get(i));
            carry(article, known, mentions);
            List<Mention> kept = Overlaps.resolve(mentions, terms.names(article), article.length());
            resolved.add(FullForms.resolve(article, kept));
        }
        return resolved;
    }

    private List<Mention> readOne(Wording article, List<Mention> found, Map<String, Known> known) {
        found.removeIf(place -> WorkTitles.isInside(article, place));
        PlaceMap map = new PlaceMap(article.length(), found);
        List<Mention> bodies = new ArrayList<>(organisations.find(article, map));
        bodies.addAll(companies.find(article, map));
        List<Mention> all = new ArrayList<>(found);
        all.addAll(persons.find(article));
        all.addAll(bodies);
        for (Mention mention : Overlaps.resolve(all, article.length())) {
            remember(article, mention, map, known);
        }
        return all;
    }

    private void remember(
            Wording article, Mention mention, PlaceMap map, Map<String, Known> known) {
        String name = article.text().substring(mention.start(), mention.end());
        if (known.size() >= MOST_CARRIED) {
            return;
        }
        if (mention.kind() == Entity.Kind.PERSON && mention.certain()) {
            known.putIfAbsent(name, new Known(Entity.Kind.PERSON, name));
        } else if (mention.kind() == Entity.Kind.ORGANISATION) {
            if (name.length() >= SHORTEST_CARRIED_BODY) {
                known.putIfAbsent(name, new Known(Entity.Kind.ORGANISATION, name));
            }
            if (CompanyNames.isCompany(article, mention)) {
                String own = companies.ownName(article, mention, map);
                if (own != null) {
                    known.putIfAbsent(own, new Known(Entity.Kind.ORGANISATION, name));
                }
                String trading = companies.tradingName(article, mention, map);
                if (trading != null) {
                    known.putIfAbsent(trading, new Known(Entity.Kind.ORGANISATION, name));
                }
            }
        }
    }

    /** Adds the known names that stand in an article and that no rule has found there. */
    private void carry(Wording article, Map<String, Known> known, List<Mention> mentions) {
        Set<Long> found = new HashSet<>();
        for (Mention mention : mentions) {
            found.add((long) mention.start() << 32 | mention.end());
        }
        known.forEach(
                (name, what) -> {
                    int at = article.text().indexOf(name);
                    while (at >= 0) {
                        int end = at + name.length();
                        if (!found.contains((long) at << 32 | end)
                                && fits(article, at, end, what)) {
                            mentions.add(carried(article, at, end, name, what));
                        }
                        at = article.text().indexOf(name, end);
                    }
                });
    }

    /** A short name carried on must be words of its own; a long one is what it is. */
    private static boolean fits(Wording article, int start, int end, Known what) {
        int enough = what.kind() == Entity.Kind.PERSON ? 3 : UNMISTAKABLE_BODY;
        return end - start >= enough || (article.isBoundary(start) && article.isBoundary(end));
    }

    private Mention carried(Wording article, int start, int end, String name, Known what) {
        if (what.kind() == Entity.Kind.PERSON) {
            return persons.mention(article, start, end, true);
        }
        String normal = what.normal().equals(name) ? null : what.normal();
        return new Mention(what.kind(), start, end, normal, null, null, false);
    }
}
