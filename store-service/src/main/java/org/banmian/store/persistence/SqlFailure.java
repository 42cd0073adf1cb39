package org.banmian.store.persistence;

import java.sql.SQLException;
import java.util.Set;
import org.banmian.store.archive.ArchiveUnavailableException;
import org.banmian.store.archive.RefusedException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells what was wrong with the data from everything else. Only errors that name the data itself
 * are the data's fault; all others (connection lost, deadlock, starting up, disk full, a missing
 * table, and whatever is not known) would hit any data, and pass.
 */
final class SqlFailure {

    /** SQLSTATE classes: data exception, integrity constraint violation, program limit exceeded. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54");

    private static final int CLASS_LENGTH = 2;

    private SqlFailure() {}

    /** The exception that says whose fault it was. */
    static RuntimeException of(SQLException failure) {
        String message = "PostgreSQL: " + said(failure);
        return isOfTheData(failure)
                ? new RefusedException(message, failure)
                : new ArchiveUnavailableException(message, failure);
    }

    /** What the server said, without the statement and the rows, which hold the text of pages. */
    private static String said(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            ServerErrorMessage said = serverMessage(each);
            if (said != null) {
                return each.getSQLState() + " " + said.getMessage();
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static @Nullable ServerErrorMessage serverMessage(SQLException failure) {
        return failure instanceof PSQLException known ? known.getServerErrorMessage() : null;
    }

    /** A batch hides what happened behind its own exception; the chain has it. */
    private static boolean isOfTheData(SQLException failure) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            String state = each.getSQLState();
            if (state == null
                    || state.length() < CLASS_LENGTH
                    || !OF_THE_DATA.contains(state.substring(0, CLASS_LENGTH))) {
                return false;
            }
        }
        return true;
    }
}
