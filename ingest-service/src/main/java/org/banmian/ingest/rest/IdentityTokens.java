package org.banmian.ingest.rest;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.banmian.access.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom the identity provider vouches for. The framework checks the token (signature, issuer,
 * audience, time), and only when it is asked to here, so that requests with a key never come to it.
 */
@ApplicationScoped
class IdentityTokens {

    // Three parts or more; the keys of scanners have two.
    private static final Pattern TOKEN =
            Pattern.compile("(?i)Bearer +[\\w-]+(?:\\.[\\w-]*){2,4} *");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final boolean on;
    private final TokenConfig config;
    private final IdentityProviderManager identities;

    IdentityTokens(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean on,
            TokenConfig config,
            IdentityProviderManager identities) {
        this.on = on;
        this.config = config;
        this.identities = identities;
    }

    /** Whether a request came with such a token. */
    boolean hasOne(RoutingContext routing) {
        String shown = on ? routing.request().getHeader(HttpHeaders.AUTHORIZATION) : null;
        return shown != null && TOKEN.matcher(shown).matches();
    }

    /** Whom the token of a request stands for; nobody if it does not count. */
    Uni<@Nullable Subject> subject(RoutingContext routing) {
        return QuarkusHttpUser.getSecurityIdentity(routing, identities)
                .onItem()
                .transform(this::subject)
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .onFailure()
                .transform(IdentityTokens::away);
    }

    private @Nullable Subject subject(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)
                || token.getSubject() == null) {
            return null;
        }
        try {
            return Subject.of(token.getSubject(), codes(token.getClaim(config.scopeClaim())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> codes(@Nullable Object claim) {
        if (claim instanceof Collection<?> codes) {
            return codes.stream().map(IdentityTokens::text).toList();
        }
        return claim == null ? List.of() : List.of(text(claim).split("[\\s,]+", -1));
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static RequestRefusedException away(Throwable failure) {
        Log.error("a token could not be checked", failure);
        return new RequestRefusedException(
                Problem.passing(
                        "identity-provider-away",
                        "The identity provider does not answer, so the token cannot be checked;"
                                + " send the request again.",
                        SOON));
    }
}
