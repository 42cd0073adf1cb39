package org.banmian.ingest.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.banmian.ingest.format.SourceHead;
import org.banmian.ingest.issue.PageInFileName;

/** What a file is taken as. */
enum Kind {
    /** One page, which its name tells. */
    PAGE,
    /** A whole issue: an archive, or anything whose name tells no page. */
    ISSUE;

    private static final int HEAD = 64;

    /** By its content first, then by its name; what cannot be read is refused as a page. */
    static Kind of(Path file, Place place) {
        if (!place.isInIssue()) {
            return PAGE;
        }
        try {
            return isArchive(file) || !tellsPage(place) ? ISSUE : PAGE;
        } catch (IOException e) {
            return PAGE;
        }
    }

    static boolean tellsPage(Place place) {
        return PageInFileName.find(place.name()).isPresent();
    }

    static boolean isArchive(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            while (head.hasRemaining() && channel.read(head) >= 0) {
                // Until there is no more.
            }
            byte[] bytes = new byte[head.position()];
            head.flip().get(bytes);
            return SourceHead.of(bytes).isArchive();
        }
    }

    /** Opens a file, but not through a link. */
    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }
}
