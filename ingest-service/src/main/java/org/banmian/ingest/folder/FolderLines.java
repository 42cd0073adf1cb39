package org.banmian.ingest.folder;

import org.banmian.ingest.inbox.InboxLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes what becomes of files as one line each, to the log category {@code banmian.folder}. */
final class FolderLines implements InboxLog {

    private static final Logger LOG = Logger.getLogger("banmian.folder");

    @Override
    public void result(String line) {
        LOG.info(line);
    }

    @Override
    public void trouble(String line, @Nullable Throwable cause) {
        LOG.warn(line, cause);
    }
}
