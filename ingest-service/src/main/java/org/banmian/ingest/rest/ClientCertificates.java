package org.banmian.ingest.rest;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for client certificates where that is switched on, and reads the name in one. That it is
 * genuine was checked before, in the handshake.
 */
@ApplicationScoped
class ClientCertificates implements HttpServerOptionsCustomizer {

    private final DoorConfig config;

    ClientCertificates(DoorConfig config) {
        this.config = config;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (config.clientCertificates()) {
            options.setClientAuth(ClientAuth.REQUEST);
        }
    }

    /** The common name of the certificate a request came with, if it came with one. */
    @Nullable String name(HttpServerRequest request) {
        if (!config.clientCertificates() || request.sslSession() == null) {
            return null;
        }
        try {
            Certificate first = request.sslSession().getPeerCertificates()[0];
            return first instanceof X509Certificate certificate
                    ? commonName(certificate.getSubjectX500Principal().getName())
                    : null;
        } catch (SSLPeerUnverifiedException e) {
            // They showed none.
            return null;
        }
    }

    private static @Nullable String commonName(String subject) {
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(null);
        } catch (InvalidNameException e) {
            throw new IllegalStateException("a verified certificate has no subject", e);
        }
    }
}
