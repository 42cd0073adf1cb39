package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has claims, and who of them has ended. Another clock is never asked: an owner of whom it is
 * not certain has ended when this process has seen the same beat for the time of the lease.
 */
final class Owners {

    private final Path claims;
    private final Duration lease;
    private final String kernel = Pulse.kernel();
    private final Map<Path, Heard> heard = new HashMap<>();

    /** Watches those with folders in here. */
    Owners(Path claims, Duration lease) {
        this.claims = claims;
        this.lease = lease;
    }

    private record Heard(String said, long nanos) {}

    /** The folder of each owner. */
    List<Path> all() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(claims)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return folders;
    }

    /** The folders of those that have ended, one's own never among them. */
    List<Path> ended(Path own, long nanos) throws IOException {
        List<Path> others = all();
        others.remove(own);
        heard.keySet().retainAll(others);
        return others.stream().filter(other -> hasEnded(other, nanos)).toList();
    }

    private boolean hasEnded(Path owner, long nanos) {
        String said = Pulse.said(owner);
        Heard last = heard.get(owner);
        if (last == null || !last.said.equals(said)) {
            heard.put(owner, new Heard(said, nanos));
            return Pulse.isEnded(owner, said, kernel);
        }
        return nanos - last.nanos >= lease.toNanos() || Pulse.isEnded(owner, said, kernel);
    }
}
