package org.banmian.nlp.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.banmian.contract.article.PipelineVersion;
import org.banmian.contract.division.Divisions;

/**
 * Which pipeline this build is: its number, and a digest of the data its results depend on. That
 * data is every file beside our own classes, the list of divisions in the contract, and all of
 * HanLP: its dictionaries and its code.
 */
public final class PipelineIdentity {

    /**
     * Rises with every change of the code that can change a result; the digest does not see code of
     * ours, so that a build of the same code has the same version everywhere.
     */
    static final int NUMBER = 5;

    private static final String OUR_DATA = "org/banmian/nlp/";
    private static final String IN_HANLP = "data/dictionary/CoreNatureDictionary.tr.txt";
    private static final int DIGEST_BYTES = 8;

    private PipelineIdentity() {}

    /**
     * The version of this build.
     *
     * @throws UncheckedIOException if the data cannot be read
     */
    public static PipelineVersion version() {
        return new PipelineVersion(NUMBER, digest(ourData(), divisions(), hanLp()));
    }

    /**
     * The version of this build with data of the operator's.
     *
     * @param operatorData the checksum of each of the operator's files by name
     * @throws UncheckedIOException if the build's data cannot be read
     */
    public static PipelineVersion version(SortedMap<String, Long> operatorData) {
        return operatorData.isEmpty()
                ? version()
                : new PipelineVersion(
                        NUMBER, digest(ourData(), divisions(), hanLp(), operatorData));
    }

    /** A digest that changes with every name and every checksum, and with nothing else. */
    @SafeVarargs
    static String digest(SortedMap<String, Long>... checksums) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Map<String, Long> each : checksums) {
                each.forEach((name, crc) -> sha.update(line(name, crc)));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] line(String name, long crc) {
        return (name + " " + Long.toHexString(crc) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The checksums (CRC-32) of our data by name, the same from a jar as from a folder. */
    static SortedMap<String, Long> ourData() {
        try {
            Path home =
                    Path.of(
                            PipelineIdentity.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isDirectory(home) ? inFolder(home) : inJar(home);
        } catch (IOException e) {
            throw new UncheckedIOException("the pipeline's data cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the pipeline's home is no place", e);
        }
    }

    /** The list that places get their codes from. */
    static SortedMap<String, Long> divisions() {
        return new TreeMap<>(Map.of(Divisions.NAME, Divisions.checksum()));
    }

    private static SortedMap<String, Long> inFolder(Path home) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString().replace('\\', '/');
                if (isOurData(name)) {
                    CRC32 crc = new CRC32();
                    crc.update(Files.readAllBytes(file));
                    checksums.put(name, crc.getValue());
                }
            }
        }
        return checksums;
    }

    private static SortedMap<String, Long> inJar(Path home) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            SortedMap<String, Long> checksums = inJar(jar);
            checksums.keySet().removeIf(name -> !isOurData(name));
            return checksums;
        }
    }

    private static boolean isOurData(String name) {
        return name.startsWith(OUR_DATA) && !name.endsWith(".class");
    }

    /** HanLP is one jar, found by a dictionary that only it holds. */
    static SortedMap<String, Long> hanLp() {
        URL url = PipelineIdentity.class.getClassLoader().getResource(IN_HANLP);
        if (url == null) {
            throw new IllegalStateException("HanLP is not on the class path");
        }
        try {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return inJar(jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("HanLP's jar cannot be read", e);
        }
    }

    private static SortedMap<String, Long> inJar(JarFile jar) {
        SortedMap<String, Long> checksums = new TreeMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (!entry.isDirectory()) {
                checksums.put(entry.getName(), entry.getCrc());
            }
        }
        return checksums;
    }
}
