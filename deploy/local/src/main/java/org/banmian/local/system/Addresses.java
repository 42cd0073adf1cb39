package org.banmian.local.system;

import java.net.URI;

/**
 * Where a running system is found.
 *
 * @param ingest takes pages: {@code http://127.0.0.1:PORT}
 * @param store answers for articles: {@code http://127.0.0.1:PORT}
 * @param kafka the broker: {@code 127.0.0.1:PORT}
 * @param database the database, for JDBC
 */
public record Addresses(URI ingest, URI store, String kafka, String database) {}
