package org.banmian.ingest.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.List;
import org.banmian.access.Caller;
import org.banmian.access.Gatekeeper;
import org.banmian.access.Right;
import org.banmian.access.Shown;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every resource: says who asks, counts the request, and lets them at the publication
 * in its path only. What is about no publication is refused unless it is marked {@link ForAnyKey},
 * so that nothing is served by oversight.
 *
 * <p>A filter of our own and not the framework's security: what a key opens is data, not a role,
 * and every refusal is to be a problem document and a line in the audit log. What the framework is
 * good for, checking the token of an identity provider, is asked of it by {@link IdentityTokens}.
 */
class AccessFilter {

    private static final String CALLER = AccessFilter.class.getName();

    private final Gatekeeper gatekeeper;
    private final IdentityTokens tokens;
    private final ClientCertificates certificates;

    AccessFilter(Gatekeeper gatekeeper, IdentityTokens tokens, ClientCertificates certificates) {
        this.tokens = tokens;
        this.certificates = certificates;
        this.gatekeeper = gatekeeper;
    }

    /** Who sent a request that was let in. */
    static Caller caller(RoutingContext routing) {
        return routing.get(CALLER);
    }

    // Nothing to wait for is null: a filter that waits costs more, and keys are looked up in
    // memory.
    @ServerRequestFilter
    @Nullable Uni<Void> check(
            ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        if (tokens.hasOne(routing)) {
            String from = routing.request().remoteAddress().hostAddress();
            return tokens.subject(routing)
                    .invoke(who -> let(gatekeeper.identify(who, from), request, resource, routing))
                    .replaceWithVoid();
        }
        let(gatekeeper.identify(shown(routing.request())), request, resource, routing);
        return null;
    }

    private void let(
            Caller caller,
            ContainerRequestContext request,
            ResourceInfo resource,
            RoutingContext routing) {
        count(caller, routing);
        gatekeeper.require(caller, Right.PUSH, request.getUriInfo().getPath());
        List<String> publication = request.getUriInfo().getPathParameters().get("publication");
        if (publication != null) {
            gatekeeper.admit(caller, publication.get(0));
        } else if (!resource.getResourceMethod().isAnnotationPresent(ForAnyKey.class)) {
            throw new IllegalStateException(resource.getResourceMethod() + " says not for whom");
        }
        routing.put(CALLER, caller);
    }

    private void count(Caller caller, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        gatekeeper.count(caller, length == null ? 0 : Long.parseLong(length));
        if (length == null) {
            routing.addEndHandler(end -> gatekeeper.charge(caller, request.bytesRead()));
        }
    }

    private Shown shown(HttpServerRequest request) {
        return new Shown(
                request.getHeader(HttpHeaders.AUTHORIZATION),
                certificates.name(request),
                request.remoteAddress().hostAddress());
    }
}
