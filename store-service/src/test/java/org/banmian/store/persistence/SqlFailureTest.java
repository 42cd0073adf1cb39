package org.banmian.store.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "23505", "23514", "54000"})
    void whatNamesTheDataIsTheFaultOfTheData(String state) {
        assertThat(SqlFailure.of(new SQLException("no", state)))
                .isInstanceOf(RefusedException.class);
        assertThat(SqlFailure.of(inBatch(state))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "08001", "08006", "40001", "40P01", "53100", "53300", "55P03", "57014", "57P01",
                "57P02", "57P03", "42P01", "25006", "28P01", "XX000", "?"
            })
    void everythingElseWouldHitAnyDataAndPasses(String state) {
        assertThat(SqlFailure.of(new SQLException("no", state)))
                .isInstanceOf(ArchiveUnavailableException.class);
        assertThat(SqlFailure.of(inBatch(state))).isInstanceOf(ArchiveUnavailableException.class);
    }

    private static SQLException inBatch(String state) {
        SQLException batch = new BatchUpdateException("batch", state, new int[0]);
        batch.setNextException(new SQLException("no", state));
        return batch;
    }
}
