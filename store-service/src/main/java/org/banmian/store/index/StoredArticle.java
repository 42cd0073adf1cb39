package org.banmian.store.index;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.banmian.contract.article.Entity;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.article.Span;
import org.banmian.contract.page.ArticleId;
import org.banmian.store.archive.Byline;
import org.banmian.store.archive.Mention;
import org.banmian.store.search.FoundArticle;
import org.banmian.store.search.Highlights;
import org.banmian.store.search.Run;
import org.banmian.store.search.Snippet;
import org.banmian.store.search.query.Expression.Holds;
import org.jspecify.annotations.Nullable;

/** What the index keeps of an article for its answers. */
final class StoredArticle {

    private StoredArticle() {}

    /** Keeps it. */
    static void store(SegmentedArticle article, Document document) {
        String roles =
                article.pieces().stream()
                        .map(piece -> piece.role().name())
                        .collect(Collectors.joining(" "));
        document.add(new StoredField(Names.TEXT, article.text()));
        document.add(new StoredField(Names.ROLES, roles));
        document.add(new StoredField(Names.BYLINE, Byline.of(article)));
        List<Mention> mentions = Mention.of(article);
        for (String person : Mention.names(mentions, Entity.Kind.PERSON)) {
            document.add(new StoredField(Names.PEOPLE, person));
        }
        for (String place : Mention.names(mentions, Entity.Kind.PLACE)) {
            document.add(new StoredField(Names.PLACES, place));
        }
    }

    /**
     * Reads it.
     *
     * @param document the stored fields
     * @param wanted what is to be highlighted
     */
    static FoundArticle read(Document document, List<Holds> wanted) {
        String text = document.get(Names.TEXT);
        List<PieceRole> roles =
                Stream.of(document.get(Names.ROLES).split(" ", -1))
                        .map(PieceRole::valueOf)
                        .toList();
        List<String> pieces = List.of(text.split("\n", -1));
        List<Span> highlights = Highlights.of(Run.of(roles, pieces), wanted);
        return new FoundArticle(
                ArticleId.parse(document.get(Names.ID)),
                document.getField(Names.REVISION).numericValue().intValue(),
                headline(roles, pieces),
                orNull(document.get(Names.BYLINE)),
                text.length(),
                List.of(document.getValues(Names.PEOPLE)),
                List.of(document.getValues(Names.PLACES)),
                highlights,
                Snippet.of(text, highlights));
    }

    private static @Nullable String headline(List<PieceRole> roles, List<String> pieces) {
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == PieceRole.HEADLINE) {
                headline.append(headline.isEmpty() ? "" : " ").append(pieces.get(i));
            }
        }
        return orNull(headline.toString());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
