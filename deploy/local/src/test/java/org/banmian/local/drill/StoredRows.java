package org.banmian.local.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.banmian.contract.article.Furniture;
import org.banmian.contract.article.Ledger;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.page.ArticleId;
import org.banmian.contract.wire.EventCodec;
import org.banmian.local.drill.check.StoredArticle;
import org.banmian.local.drill.check.StoredPage;

/** Rows of the database as what they stand for. */
final class StoredRows {

    private static final ObjectMapper JSON = EventCodec.json();

    private StoredRows() {}

    static StoredPage page(ResultSet row) throws SQLException {
        Optional<StoredPage.Reading> reading = Optional.empty();
        if (row.getString("ledger") != null) {
            reading =
                    Optional.of(
                            new StoredPage.Reading(
                                    row.getString("source_digest"),
                                    List.of((Integer[]) row.getArray("article_order").getArray()),
                                    json(row, "furniture", new TypeReference<List<Furniture>>() {}),
                                    json(row, "ledger", new TypeReference<Ledger>() {})));
        }
        return new StoredPage(Archive.key(row), Archive.instant(row), reading);
    }

    static StoredArticle article(ResultSet row) throws SQLException {
        ArticleId id = new ArticleId(Archive.key(row), row.getInt("n"));
        Optional<SegmentedArticle> content = Optional.empty();
        if (!row.getBoolean("withdrawn")) {
            content = Optional.of(json(row, "content", new TypeReference<>() {}));
        }
        return new StoredArticle(id, row.getInt("revision"), content);
    }

    private static <T> T json(ResultSet row, String column, TypeReference<T> type)
            throws SQLException {
        try {
            return JSON.readValue(row.getString(column), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    column + " of " + Archive.key(row) + " is not what it ought to be", e);
        }
    }
}
