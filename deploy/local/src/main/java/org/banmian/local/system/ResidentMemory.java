package org.banmian.local.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory that processes hold: the sum of their resident sets, shared pages counted in each. */
final class ResidentMemory {

    private static final Path PROC = Path.of("/proc");

    private ResidentMemory() {}

    /** Of a process and all it has started, in bytes. */
    static long ofFamily(ProcessHandle head) {
        return Stream.concat(Stream.of(head), head.descendants())
                .mapToLong(process -> of(process.pid()))
                .sum();
    }

    private static long of(long pid) {
        try {
            return Files.isDirectory(PROC) ? fromProc(pid) : fromPs(pid);
        } catch (NoSuchFileException e) {
            // It has ended since.
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell the memory of process " + pid, e);
        }
    }

    private static long fromProc(long pid) throws IOException {
        Path status = PROC.resolve(Long.toString(pid)).resolve("status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(ResidentMemory::bytes)
                .sum();
    }

    private static long fromPs(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (BufferedReader out = ps.inputReader()) {
            return out.lines().mapToLong(ResidentMemory::bytes).sum();
        }
    }

    // A count of KiB, among other words.
    private static long bytes(String line) {
        String digits = line.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
    }
}
