package org.banmian.local.drill;

import java.util.List;
import java.util.stream.Stream;
import org.banmian.local.drill.search.SearchDoor;

/**
 * All processes of the store-service there are.
 *
 * @param first the system's own
 * @param second one that is added
 */
record Replicas(Replica first, Replica second) {

    /** Where questions are asked, of the first and of the second. */
    List<SearchDoor> doors() {
        return Stream.of(first, second).map(Replica::address).map(SearchDoor::new).toList();
    }
}
