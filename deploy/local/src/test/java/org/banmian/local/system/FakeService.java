package org.banmian.local.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program that takes the place of a service: well unless told otherwise, and quick to start. */
public final class FakeService {

    /** The name of the variable that says whether it fails at once. */
    static final String FAIL = "FAKE_SERVICE_FAILS";

    private FakeService() {}

    /** Answers for its health where a service would. */
    public static void main(String[] args) throws IOException {
        System.out.println("fake service on " + System.getenv("QUARKUS_HTTP_PORT"));
        if (System.getenv(FAIL) != null) {
            System.out.println("the dictionary is missing");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"));
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/q/health",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    /** Writes it as the packaged jar of a service into a folder like a checkout. */
    static void packageAs(Part service, Path checkout) throws IOException {
        Path folder = checkout.resolve(service.toString()).resolve("target/quarkus-app");
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/some.txt"), "library");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String name = FakeService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar =
                        new JarOutputStream(
                                Files.newOutputStream(folder.resolve("quarkus-run.jar")),
                                manifest);
                InputStream code = FakeService.class.getResourceAsStream("/" + name)) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
        }
    }
}
