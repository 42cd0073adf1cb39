package org.banmian.local.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A log file that is read while it is written, and goes on with the file that takes its place. */
final class FollowedFile implements AutoCloseable {

    private static final int AT_ONCE = 64 * 1024;

    private final Path path;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private @Nullable FileChannel channel;
    private @Nullable Object identity;

    /** Follows what will be written; a file that is there now is of an earlier run, and skipped. */
    FollowedFile(Path path) {
        this.path = path;
        try {
            this.identity = identityNow(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see the log " + path, e);
        }
    }

    /** The lines that were completed since the last call. */
    List<String> newLines() {
        List<String> lines = new ArrayList<>();
        try {
            drain(lines);
            Object now = identityNow(path);
            if (now != null && !Objects.equals(now, identity)) {
                open(now);
                drain(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log " + path, e);
        }
        return lines;
    }

    private static @Nullable Object identityNow(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private void open(Object now) throws IOException {
        close();
        channel = FileChannel.open(path);
        identity = now;
    }

    private void drain(List<String> lines) throws IOException {
        if (channel == null) {
            return;
        }
        ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
        while (channel.read(buffer) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                byte b = buffer.get();
                if (b == '\n') {
                    lines.add(line.toString(StandardCharsets.UTF_8));
                    line.reset();
                } else {
                    line.write(b);
                }
            }
            buffer.clear();
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot close the log " + path, e);
            }
        }
    }
}
