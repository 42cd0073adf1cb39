package org.banmian.store.search.query;

import java.util.List;
import org.banmian.store.search.Field;
import org.jspecify.annotations.Nullable;

/** What a question asks of an article. */
public sealed interface Expression {

    /**
     * A string stands in it.
     *
     * @param string in normal form, not empty
     * @param field where; anywhere when {@code null}
     */
    record Holds(String string, @Nullable Field field) implements Expression {

        /** Refuses the empty string. */
        public Holds {
            if (string.isEmpty()) {
                throw new IllegalArgumentException("the empty string stands everywhere");
            }
        }
    }

    /** All of them are true. */
    record All(List<Expression> parts) implements Expression {

        /** Keeps the list from changing. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of them is true, or more. */
    record Any(List<Expression> parts) implements Expression {

        /** Keeps the list from changing. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** It is not true. */
    record Not(Expression part) implements Expression {}

    /** Its strings that an article may be found by: those that are not denied. */
    default List<Holds> wanted() {
        if (this instanceof Holds holds) {
            return List.of(holds);
        }
        if (this instanceof All all) {
            return all.parts().stream().flatMap(each -> each.wanted().stream()).toList();
        }
        if (this instanceof Any any) {
            return any.parts().stream().flatMap(each -> each.wanted().stream()).toList();
        }
        return List.of();
    }
}
