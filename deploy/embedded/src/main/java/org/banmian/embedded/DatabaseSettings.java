package org.banmian.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the database is made and run: nothing it has confirmed is ever lost.
 *
 * @param data where it keeps its files
 * @param port the port it listens on, at the loopback address only
 */
record DatabaseSettings(Path data, int port) {

    static final String HOST = "127.0.0.1";
    static final String ADMIN = "postgres";

    private static final List<String> SETTINGS =
            List.of(
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    "listen_addresses=" + HOST,
                    // A socket's path has a length limit that data folders do not have.
                    "unix_socket_directories=",
                    "password_encryption=scram-sha-256",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "lc_messages=C",
                    "log_line_prefix=%m [%p] ",
                    "logging_collector=off");

    /** The arguments that run it. */
    List<String> serverArguments() {
        Stream<String> settings = Stream.concat(SETTINGS.stream(), Stream.of("port=" + port));
        return Stream.concat(
                        Stream.of("-D", data.toString()),
                        settings.flatMap(setting -> Stream.of("-c", setting)))
                .toList();
    }

    /**
     * The arguments that make its files. Text sorts by code point; characters are classed by
     * Unicode, because without that trigrams of Chinese are empty.
     *
     * @param folder where to make them
     * @param passwordFile the administrator's password
     */
    static List<String> initArguments(Path folder, Path passwordFile) {
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return List.of(
                "--pgdata=" + folder,
                "--username=" + ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + (mac ? "UTF-8" : "C.UTF-8"));
    }
}
