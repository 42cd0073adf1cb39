package org.banmian.embedded;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The broker's class path.
 *
 * <p>The broker's jars are carried as resources and unpacked, so that they are found whatever
 * started this process (a build's class folder, a jar, a framework's class loader), and so that
 * none of them is ever on the class path of whoever uses the broker.
 */
final class BrokerProgram {

    private static final String MAIN = "org/banmian/embedded/broker/BrokerProcess";
    private static final List<String> OWN_CLASSES =
            List.of(
                    MAIN,
                    "org/banmian/embedded/broker/ParentWatch",
                    "org/banmian/embedded/broker/Topics",
                    "org/banmian/embedded/TopicPlan");

    private BrokerProgram() {}

    /** The class to run. */
    static String mainClass() {
        return MAIN.replace('/', '.');
    }

    /**
     * Unpacks what the broker needs.
     *
     * @param own a folder of the broker's own, for the classes of ours that run beside it
     * @return the class path, short enough to be seen whole in a list of processes
     */
    static String classPath(UnpackCache cache, Path own) throws IOException {
        for (String name : OWN_CLASSES) {
            Path file = own.resolve(name + ".class");
            Files.createDirectories(own.resolve(name).getParent());
            copy("/" + name + ".class", file);
        }
        return own + File.pathSeparator + jars(cache) + "/*";
    }

    private static Path jars(UnpackCache cache) throws IOException {
        byte[] index;
        try (InputStream in = open("parts/broker.index")) {
            index = in.readAllBytes();
        }
        CRC32 digest = new CRC32();
        digest.update(index);
        List<String> names = List.of(new String(index, StandardCharsets.UTF_8).strip().split(":"));
        return cache.folder(
                "broker-" + Long.toHexString(digest.getValue()),
                folder -> {
                    for (String name : names) {
                        copy("parts/" + name, folder.resolve(Path.of(name).getFileName()));
                    }
                });
    }

    private static void copy(String resource, Path file) throws IOException {
        try (InputStream in = open(resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream open(String resource) throws FileNotFoundException {
        InputStream in = BrokerProgram.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(
                    resource + " is missing from the class path; build the module again");
        }
        return in;
    }
}
