package org.banmian.store.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlesEvent;
import org.banmian.contract.page.PageKey;

/** What several events, applied one after the other, do to the archive together. */
public final class ArchiveBatch {

    /** The order in which pages are written, the same for every writer. */
    public static final Comparator<PageKey> KEY_ORDER = Comparator.comparing(PageKey::toString);

    private final Map<PageKey, HeldPage> held;
    private final SortedMap<PageKey, TreeSet<Integer>> touched = new TreeMap<>(KEY_ORDER);
    private final List<ClosedRevision> closed = new ArrayList<>();
    private final List<ArticleChange> events = new ArrayList<>();

    /**
     * A batch that has done nothing yet.
     *
     * @param held what is held of the pages that events will speak of
     */
    public ArchiveBatch(Map<PageKey, HeldPage> held) {
        this.held = new HashMap<>(held);
    }

    /** Applies the next event; one that is not newer changes nothing. */
    public void apply(ArticlesEvent event) {
        Archivist.apply(held.get(event.page()), event).ifPresent(this::add);
    }

    private void add(PageChange change) {
        PageKey key = change.after().key();
        held.put(key, change.after());
        touched.computeIfAbsent(key, any -> new TreeSet<>()).addAll(change.touched());
        closed.addAll(change.closed());
        events.addAll(change.events());
    }

    /** The pages that changed, as they are held now, in key order. */
    public List<HeldPage> pages() {
        return touched.keySet().stream().map(held::get).toList();
    }

    /** The articles of a page of which anything changed, as they are held now, by number. */
    public List<HeldArticle> articles(HeldPage page) {
        Collection<Integer> numbers = touched.getOrDefault(page.key(), new TreeSet<>());
        return page.articles().stream().filter(each -> numbers.contains(each.number())).toList();
    }

    /** The revisions that went into history, in order. */
    public List<ClosedRevision> closed() {
        return List.copyOf(closed);
    }

    /** What is to be told, in order. */
    public List<ArticleChange> events() {
        return List.copyOf(events);
    }
}
