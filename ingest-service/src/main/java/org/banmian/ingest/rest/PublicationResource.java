package org.banmian.ingest.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.banmian.access.Caller;
import org.banmian.contract.page.PageKey;
import org.banmian.contract.page.PublicationSettings;
import org.banmian.ingest.intake.PublicationAnnouncer;
import org.banmian.ingest.intake.Publications;
import org.jboss.resteasy.reactive.RestPath;

/** Publications, by their code. */
@Path("/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class PublicationResource {

    private static final int MAX_BYTES = 16 * 1024;
    private static final ObjectReader SETTINGS =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readerFor(PublicationSettings.class);

    private final Publications publications;
    private final PublicationAnnouncer announcer;
    private final Vertx vertx;
    private final DoorConfig config;

    PublicationResource(
            Publications publications,
            PublicationAnnouncer announcer,
            Vertx vertx,
            DoorConfig config) {
        this.publications = publications;
        this.announcer = announcer;
        this.vertx = vertx;
        this.config = config;
    }

    @GET
    @ForAnyKey
    public PublicationList all(@Context RoutingContext routing) {
        Caller caller = AccessFilter.caller(routing);
        return new PublicationList(
                publications.codes().stream()
                        .filter(caller.scope()::covers)
                        .map(code -> PublicationAnswer.of(code, publications))
                        .toList());
    }

    @GET
    @Path("/{publication}")
    public PublicationAnswer one(@RestPath String publication) {
        PageKey.checkPublication(publication);
        if (!publications.codes().contains(publication)) {
            throw new RequestRefusedException(
                    Problem.of(
                            404,
                            "publication-unknown",
                            "Nothing is known of this publication yet; PUT its settings here, or"
                                    + " push its first page.",
                            Map.of("field", "publication")));
        }
        return PublicationAnswer.of(publication, publications);
    }

    @PUT
    @Path("/{publication}")
    public CompletionStage<PublicationAnswer> describe(
            @RestPath String publication, @Context RoutingContext routing) {
        PageKey.checkPublication(publication);
        return BodyReader.read(vertx, routing.request(), MAX_BYTES, config.bodyTimeout())
                .thenCompose(body -> announcer.describe(publication, settings(body)))
                .thenApply(described -> PublicationAnswer.of(publication, publications));
    }

    private static PublicationSettings settings(byte[] body) {
        try {
            PublicationSettings settings = SETTINGS.readValue(body);
            if (settings == null) {
                throw refused("Send the settings as a JSON object.", "body");
            }
            return settings;
        } catch (UnrecognizedPropertyException e) {
            throw refused(
                    "A publication has no such setting; it has " + e.getKnownPropertyIds() + ".",
                    e.getPropertyName());
        } catch (ValueInstantiationException e) {
            throw refused(said(e), "body");
        } catch (JsonProcessingException e) {
            throw refused(
                    "The body is no JSON object of settings: " + e.getOriginalMessage(), "body");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot be read", e);
        }
    }

    private static String said(ValueInstantiationException refused) {
        Throwable cause = refused.getCause();
        String message = cause == null ? refused.getOriginalMessage() : cause.getMessage();
        return "The settings cannot be kept: " + message + ".";
    }

    private static RequestRefusedException refused(String detail, String field) {
        return new RequestRefusedException(
                Problem.of(422, "publication-invalid", detail, Map.of("field", field)));
    }
}
