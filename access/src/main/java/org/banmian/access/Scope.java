package org.banmian.access;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.banmian.contract.page.PageKey;

/**
 * The publications a key opens.
 *
 * @param all whether it opens every publication, those to come included
 * @param publications by code; none when it opens all, or none
 */
public record Scope(boolean all, Set<String> publications) {

    /** Every publication. */
    public static final Scope ALL = new Scope(true, Set.of());

    /** No publication. */
    public static final Scope NONE = new Scope(false, Set.of());

    private static final String EVERY = "*";

    /**
     * Checks the codes.
     *
     * @throws org.banmian.contract.page.InvalidKeyException if one is no publication code
     */
    public Scope {
        publications.forEach(PageKey::checkPublication);
        publications = Set.copyOf(publications);
        if (all && !publications.isEmpty()) {
            throw new IllegalArgumentException("a scope is * or publication codes");
        }
    }

    /**
     * These publications; {@code *} alone is all of them.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scope of(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("a scope is * or at least one publication code");
        }
        return codes.size() == 1 && codes.contains(EVERY)
                ? ALL
                : new Scope(false, Set.copyOf(new TreeSet<>(codes)));
    }

    /** Whether a publication is among them. */
    public boolean covers(String publication) {
        return all || publications.contains(publication);
    }

    /** The codes in order, with commas between, or {@code *}. */
    @Override
    public String toString() {
        return all ? EVERY : String.join(",", new TreeSet<>(publications));
    }
}
