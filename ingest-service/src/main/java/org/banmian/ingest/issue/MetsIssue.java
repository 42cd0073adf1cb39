package org.banmian.ingest.issue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banmian.ingest.page.PageRejectedException;
import org.banmian.ingest.page.PageRejectedException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * An issue whose METS tells its pages. What it does not name, images for one, is passed over; what
 * it names must be in the same archive.
 */
final class MetsIssue {

    private final ArchiveIssue issue;
    private final Map<String, ArchiveFile> files = new HashMap<>();

    MetsIssue(ArchiveIssue issue, IssueArchive archive) {
        this.issue = issue;
        archive.files().forEach(file -> files.put(file.path().text(), file));
    }

    List<IssuePart> parts(ArchiveFile manifest) throws IOException {
        List<IssuePart> parts = new ArrayList<>();
        for (MetsManifest.Page page : MetsManifest.pages(manifest.bytes(MetsManifest.MAX_BYTES))) {
            String shown = page.files().isEmpty() ? manifest.shown() : page.files().get(0);
            try {
                parts.add(part(page, manifest.path()));
            } catch (PageRejectedException e) {
                parts.add(IssuePart.refused(ArchivePath.shown(shown), page.number(), e));
            }
        }
        return parts;
    }

    private IssuePart part(MetsManifest.Page page, ArchivePath manifest) throws IOException {
        List<ArchiveFile> found = new ArrayList<>();
        for (String reference : page.files()) {
            ArchiveFile file = file(manifest.refer(reference));
            if (file != null && issue.isPage(file)) {
                found.add(file);
            }
        }
        if (found.isEmpty()) {
            throw refused("names no file of the package that is a page", page);
        }
        if (found.size() > 1) {
            throw refused("names several files that are pages", page);
        }
        ArchiveFile only = found.get(0);
        String number = page.number();
        return number == null ? ArchiveIssue.untold(only.shown()) : issue.page(only, number);
    }

    private @Nullable ArchiveFile file(ArchivePath path) {
        ArchiveFile file = files.get(path.text());
        return file == null ? files.get(path.unescaped().text()) : file;
    }

    private static PageRejectedException refused(String what, MetsManifest.Page page) {
        return new PageRejectedException(
                Reason.MALFORMED,
                "The METS " + what + " for page " + ArchivePath.shown(page.label()) + ".",
                Map.of("field", "body"));
    }
}
