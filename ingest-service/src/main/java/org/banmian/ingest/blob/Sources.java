package org.banmian.ingest.blob;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banmian.contract.page.PageKey;
import org.jspecify.annotations.Nullable;

/**
 * The sources of pages. The bytes are kept once for an issue, by their digest, because one file may
 * hold many of its pages: {@code llrb/2022-12-02/bytes/<digest>}. Beside them stands what each page
 * was received in: {@code llrb/2022-12-02/pages/3/<digest>}.
 *
 * <p>Whose bytes are still asked for is thus known from a look at one issue, however large the
 * archive is, and it needs no index that could differ from what is there.
 */
public final class Sources {

    // Bytes put within this time are not put again. Far below the least age at which any are
    // forgotten, so that none are forgotten that somebody has just relied on.
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration LEAST_AGE = Duration.ofDays(1);

    private final BlobStore store;
    private final Clock clock;

    /** Keeps sources in this store. */
    public Sources(BlobStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps what a page was received in; when it returns, the bytes are safe.
     *
     * @param mediaType with the charset, where there is one
     * @throws BlobStoreException if that is not known
     */
    public void keep(PageKey page, Source source, String mediaType) {
        Instant now = clock.instant();
        KeptSource kept = new KeptSource(source.digest(), mediaType, source.size(), now);
        // Noted first: from then on the bytes are asked for.
        store.put(note(page, source.digest()), kept.text());
        String bytes = bytes(issue(page), source.digest());
        if (store.lastPut(bytes).filter(now.minus(FRESH)::isBefore).isEmpty()) {
            store.put(bytes, source.bytes());
        }
    }

    /**
     * What is known of a source of a page.
     *
     * @param digest of which bytes; of those received last if {@code null}
     */
    public Optional<KeptSource> find(PageKey page, @Nullable String digest) {
        return notes(page).stream()
                .filter(note -> digest == null || note.digest().equals(digest))
                .max(Comparator.comparing(KeptSource::kept));
    }

    /** The bytes of a source of a page, to be closed; none if they were forgotten meanwhile. */
    public Optional<InputStream> read(PageKey page, KeptSource source) {
        return store.get(bytes(issue(page), source.digest()));
    }

    /**
     * Forgets everything a page was received in, also bytes that other pages were received in with
     * it: what must not be kept is in them.
     *
     * @return the digests of what was forgotten
     */
    public Set<String> takeDown(PageKey page) {
        Set<String> digests = new HashSet<>(store.list(pages(issue(page)) + "/" + page.page()));
        for (String digest : digests) {
            store.delete(bytes(issue(page), digest));
            store.delete(note(page, digest));
        }
        return digests;
    }

    /**
     * Forgets sources that were followed by another one of their page at least {@code age} ago; the
     * one a page was last received in stays.
     *
     * @param age at least a day
     * @return how many were forgotten
     */
    public int forgetFollowed(Duration age) {
        if (age.compareTo(LEAST_AGE) < 0) {
            throw new IllegalArgumentException("sources are kept for a day at least, not " + age);
        }
        Instant before = clock.instant().minus(age);
        int forgotten = 0;
        for (String publication : store.list("")) {
            for (String date : store.list(publication)) {
                forgotten += forgetFollowed(publication + "/" + date, before);
            }
        }
        return forgotten;
    }

    private int forgetFollowed(String issue, Instant before) {
        int forgotten = 0;
        Set<String> wanted = new HashSet<>();
        for (String page : store.list(pages(issue))) {
            PageKey key = PageKey.parse(issue + "/" + page);
            List<KeptSource> notes =
                    notes(key).stream().sorted(Comparator.comparing(KeptSource::kept)).toList();
            for (int i = 0; i < notes.size(); i++) {
                boolean followed = i + 1 < notes.size() && notes.get(i + 1).kept().isBefore(before);
                if (followed) {
                    store.delete(note(key, notes.get(i).digest()));
                    forgotten++;
                } else {
                    wanted.add(notes.get(i).digest());
                }
            }
        }
        deleteUnwanted(issue, wanted, before);
        return forgotten;
    }

    private void deleteUnwanted(String issue, Set<String> wanted, Instant before) {
        for (String digest : store.list(issue + "/bytes")) {
            String bytes = bytes(issue, digest);
            if (!wanted.contains(digest)
                    && store.lastPut(bytes).filter(before::isAfter).isPresent()) {
                store.delete(bytes);
            }
        }
    }

    private List<KeptSource> notes(PageKey page) {
        return store.list(pages(issue(page)) + "/" + page.page()).stream()
                .flatMap(digest -> readNote(page, digest).stream())
                .toList();
    }

    private Optional<KeptSource> readNote(PageKey page, String digest) {
        String name = note(page, digest);
        try (InputStream text = store.get(name).orElse(null)) {
            return text == null
                    ? Optional.empty()
                    : Optional.of(KeptSource.read(digest, text.readAllBytes()));
        } catch (IOException e) {
            throw new BlobStoreException("read", name, e);
        }
    }

    private static String issue(PageKey page) {
        return page.publication() + "/" + page.date();
    }

    private static String pages(String issue) {
        return issue + "/pages";
    }

    private static String note(PageKey page, String digest) {
        return pages(issue(page)) + "/" + page.page() + "/" + digest;
    }

    private static String bytes(String issue, String digest) {
        return issue + "/bytes/" + digest;
    }
}
