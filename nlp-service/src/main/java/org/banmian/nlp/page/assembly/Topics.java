package org.banmian.nlp.page.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two texts of a page are about the same: the cosine of their terms, each weighed by its
 * general rarity and by how few texts of this page have it.
 */
final class Topics {

    private final Map<String, Double> rarity = new HashMap<>();

    /** Counts on which texts of the page each term stands. */
    Topics(List<Map<String, Double>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(terms -> terms.keySet().forEach(t -> counts.merge(t, 1, Integer::sum)));
        double all = Math.log(texts.size() + 1.0);
        counts.forEach(
                (term, count) -> rarity.put(term, Math.log((texts.size() + 1.0) / count) / all));
    }

    /** 0 to 1. */
    double likeness(Map<String, Double> a, Map<String, Double> b) {
        Map<String, Double> few = a.size() <= b.size() ? a : b;
        Map<String, Double> many = few == a ? b : a;
        double shared = 0;
        for (Map.Entry<String, Double> term : few.entrySet()) {
            if (many.containsKey(term.getKey())) {
                double weight = term.getValue() * rarity(term.getKey());
                shared += weight * weight;
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(norm(few) * norm(many));
    }

    private double norm(Map<String, Double> terms) {
        double norm = 1e-9;
        for (Map.Entry<String, Double> term : terms.entrySet()) {
            double weight = term.getValue() * rarity(term.getKey());
            norm += weight * weight;
        }
        return norm;
    }

    private double rarity(String term) {
        return rarity.getOrDefault(term, 1.0);
    }
}
