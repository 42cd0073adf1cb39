package org.banmian.store.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.banmian.access.Caller;
import org.banmian.access.Gatekeeper;
import org.banmian.access.Right;
import org.banmian.access.Shown;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands before every resource: says who asks, counts the request, and lets them at the publication
 * that it names only. See {@link ForAnyKey} for what names none.
 *
 * <p>A filter of our own and not the framework's security: what a key opens is data, not a role,
 * and every refusal is to be a problem document and a line in the audit log.
 */
class AccessFilter {

    private static final String CALLER = AccessFilter.class.getName();
    private static final String PUBLICATION = "publication";

    private final Gatekeeper gatekeeper;

    AccessFilter(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    /** Who sent a request that was let in. */
    static Caller caller(RoutingContext routing) {
        return routing.get(CALLER);
    }

    // Keys are looked up in memory: who may not come in costs no thread.
    @ServerRequestFilter(nonBlocking = true)
    void check(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        Caller caller = gatekeeper.identify(shown(routing.request()));
        gatekeeper.count(caller, 0);
        UriInfo asked = request.getUriInfo();
        gatekeeper.require(caller, Right.READ, asked.getPath());
        List<String> about = asked.getPathParameters().get(PUBLICATION);
        if (about != null) {
            gatekeeper.admit(caller, about.get(0));
        } else if (resource.getResourceMethod().isAnnotationPresent(ForAnyKey.class)) {
            asked.getQueryParameters()
                    .getOrDefault(PUBLICATION, List.of())
                    .forEach(named -> gatekeeper.admit(caller, named));
        } else {
            gatekeeper.admitEverywhere(caller, asked.getPath());
        }
        routing.put(CALLER, caller);
    }

    private static Shown shown(HttpServerRequest request) {
        return new Shown(
                request.getHeader(HttpHeaders.AUTHORIZATION),
                null,
                request.remoteAddress().hostAddress());
    }
}
