package org.banmian.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for a test with the JDK's own tool, each signed by itself. */
final class Certificates {

    static final String PASSWORD = "changeit";

    private final Path folder;

    Certificates(Path folder) {
        this.folder = folder;
    }

    /** Makes a key with a certificate of this common name; gives the store it is in. */
    Path make(String name) {
        Path store = folder.resolve(name + ".p12");
        forget(store);
        keytool(
                "-genkeypair",
                "-alias=" + name,
                "-dname=CN=" + name + ",O=Test",
                "-keyalg=EC",
                "-ext=san=dns:localhost,ip:127.0.0.1",
                "-validity=2",
                "-keystore=" + store);
        return store;
    }

    /** A store that trusts one of them. */
    Path trusting(String name) {
        Path certificate = folder.resolve(name + ".crt");
        Path store = folder.resolve("trusts-" + name + ".p12");
        forget(store);
        keytool(
                "-exportcert",
                "-alias=" + name,
                "-keystore=" + folder.resolve(name + ".p12"),
                "-file=" + certificate);
        keytool(
                "-importcert",
                "-noprompt",
                "-alias=" + name,
                "-keystore=" + store,
                "-file=" + certificate);
        return store;
    }

    private static void forget(Path store) {
        try {
            Files.deleteIfExists(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        for (String argument : arguments) {
            command.addAll(Arrays.asList(argument.split("=", 2)));
        }
        command.addAll(List.of("-storepass", PASSWORD));
        try {
            Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(tool.getInputStream().readAllBytes(), UTF_8);
            if (tool.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a client shows and trusts. */
    static SSLContext context(Path shown, Path trusted) {
        try {
            KeyManagerFactory keys =
                    KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(shown), PASSWORD.toCharArray());
            TrustManagerFactory trust =
                    TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(trusted));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore store(Path path) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
