package org.banmian.local.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where each part of a system has its data and listens, and how its services are started. */
final class Plans {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String PUBLICATIONS = "publications.properties";

    private final LocalSettings settings;
    private final Programs programs;
    private final int kafkaPort;
    private final int databasePort;
    private final Map<Part, ServicePlan.Ports> servicePorts;

    private Plans(LocalSettings settings, Programs programs, KnownPorts ports) {
        this.settings = settings;
        this.programs = programs;
        this.kafkaPort = ports.port(Part.KAFKA.toString());
        this.databasePort = ports.port(Part.POSTGRESQL.toString());
        this.servicePorts =
                Map.of(
                        Part.INGEST, servicePorts(Part.INGEST, ports),
                        Part.NLP, servicePorts(Part.NLP, ports),
                        Part.STORE, servicePorts(Part.STORE, ports));
    }

    private static ServicePlan.Ports servicePorts(Part part, KnownPorts ports) {
        return new ServicePlan.Ports(ports.port(part.toString()), ports.port(part + ".management"));
    }

    /**
     * Chooses ports and copies the programs.
     *
     * @throws IOException if a service was not built, or the data folder cannot be written
     */
    static Plans make(LocalSettings settings) throws IOException {
        Path data = settings.data();
        Programs programs = Programs.copy(settings.checkout().root(), data.resolve("programs"));
        KnownPorts ports = KnownPorts.read(data.resolve("ports.properties"));
        Plans plans = new Plans(settings, programs, ports);
        ports.write();
        return plans;
    }

    /** Where a part has its data and its own log. */
    Path folder(Part part) {
        return settings.data().resolve(part.toString());
    }

    int kafkaPort() {
        return kafkaPort;
    }

    int databasePort() {
        return databasePort;
    }

    ServicePlan ingest() {
        return service(
                Part.INGEST,
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", kafka(),
                        "SMALLRYE_CONFIG_LOCATIONS", known(),
                        "BANMIAN_INGEST_SOURCES_FOLDER",
                                settings.data().resolve("sources").toString(),
                        "BANMIAN_INGEST_FOLDER_PATH", LocalSystem.inbox(settings.data()).toString(),
                        // Else a name that is not English is none to a JVM without a locale.
                        "LC_ALL", "C.UTF-8",
                        // Only this machine reaches it; who shows a key is known by it all the
                        // same.
                        "BANMIAN_INGEST_ACCESS_OPEN", "true",
                        "BANMIAN_INGEST_ACCESS_KEYS",
                                LocalSystem.keys(settings.data()).toString()));
    }

    ServicePlan nlp() {
        // Not in the working folder, which systems may share.
        Path attempts = folder(Part.NLP).resolve("attempts.log");
        return service(
                Part.NLP,
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", kafka(),
                        "BANMIAN_PAGES_ATTEMPTS_FILE", attempts.toString()));
    }

    ServicePlan store(DatabasePart database) {
        return service(
                Part.STORE,
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", kafka(),
                        "BANMIAN_INDEX_FOLDER", settings.data().resolve("index").toString(),
                        "BANMIAN_STORE_ACCESS_OPEN", "true",
                        "BANMIAN_STORE_ACCESS_KEYS", LocalSystem.keys(settings.data()).toString(),
                        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", database.user(),
                        "QUARKUS_DATASOURCE_PASSWORD", database.password()));
    }

    Addresses addresses(DatabasePart database) {
        return new Addresses(http(Part.INGEST), http(Part.STORE), kafka(), database.jdbcUrl());
    }

    private ServicePlan service(Part part, Map<String, String> environment) {
        return new ServicePlan(part, programs, ports(part), settings.pace(), environment);
    }

    private ServicePlan.Ports ports(Part part) {
        ServicePlan.Ports ports = servicePorts.get(part);
        if (ports == null) {
            throw new IllegalArgumentException(part + " is no service");
        }
        return ports;
    }

    private String kafka() {
        return LOOPBACK + ":" + kafkaPort;
    }

    private URI http(Part part) {
        return URI.create("http://" + LOOPBACK + ":" + ports(part).http());
    }

    // The publications of the data folder, or those of the sample pages.
    private String known() {
        Path own = settings.data().resolve(PUBLICATIONS);
        Path seeds = settings.checkout().seeds().resolve(PUBLICATIONS);
        return (Files.exists(own) ? own : seeds).toUri().toString();
    }
}
