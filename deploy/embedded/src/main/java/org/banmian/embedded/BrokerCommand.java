package org.banmian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that runs a broker, and the files it reads and writes.
 *
 * @param settings the broker's settings
 * @param topics the topics it begins with
 * @param folder where the files are
 */
record BrokerCommand(BrokerSettings settings, List<TopicPlan> topics, PartFolder folder) {

    private static final List<String> JVM_OPTIONS =
            List.of(
                    "-Xmx160m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    // Else a large request leaves a buffer of its size behind in every thread.
                    "-Djdk.nio.maxCachedBufferSize=262144",
                    "-Djava.awt.headless=true",
                    "-Dfile.encoding=UTF-8",
                    "-Dsun.stdout.encoding=UTF-8",
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                    // It complains of every attempt to reach the broker while that starts.
                    "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient=error",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    /** Writes the files the broker reads; returns the command's words. */
    List<String> prepare() throws IOException {
        Path topicsFile = folder.resolve("topics");
        Files.writeString(settingsFile(), settings.asProperties());
        Files.write(topicsFile, topics.stream().map(TopicPlan::toLine).toList());
        String classPath = BrokerProgram.classPath(UnpackCache.ofUser(), folder.resolve("classes"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Stream.of(
                        List.of(java.toString()),
                        JVM_OPTIONS,
                        List.of("-cp", classPath, BrokerProgram.mainClass()),
                        List.of(mark(), topicsFile.toString(), readyFile().path().toString()))
                .flatMap(List::stream)
                .toList();
    }

    /** What only this broker's command line holds. */
    String mark() {
        return settingsFile().toString();
    }

    /** Where the broker writes its process id when it is ready. */
    PidFile readyFile() {
        return new PidFile(folder.resolve("ready"));
    }

    private Path settingsFile() {
        return folder.resolve("server.properties");
    }
}
