package org.banmian.access;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody whom the organisation's identity provider vouches for.
 *
 * @param name the one the provider knows them by, 1 to 190 printable characters
 * @param scope the publications that the provider says they may push
 */
public record Subject(String name, Scope scope) {

    private static final Pattern NAME = Pattern.compile("[\\p{Graph}\\p{L}\\p{N} ]{1,190}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,32}");

    /** Checks the name. */
    public Subject {
        if (name.isBlank() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a subject has 1 to 190 printable characters");
        }
    }

    /**
     * Reads what the provider says.
     *
     * @param publications codes, or {@code *} for all; what is neither opens nothing
     * @throws IllegalArgumentException if the name is none that could be noted
     */
    public static Subject of(String name, Collection<String> publications) {
        if (publications.contains("*")) {
            return new Subject(name, Scope.ALL);
        }
        List<String> codes =
                publications.stream().filter(code -> CODE.matcher(code).matches()).toList();
        return new Subject(name, codes.isEmpty() ? Scope.NONE : Scope.of(codes));
    }

    /** The id of a caller; no key can have it. */
    String id() {
        return "oidc:" + name;
    }
}
