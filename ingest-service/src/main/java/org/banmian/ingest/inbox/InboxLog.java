package org.banmian.ingest.inbox;

import org.jspecify.annotations.Nullable;

/** What the folder tells whoever runs it. */
public interface InboxLog {

    /** What became of a file, in one line. */
    void result(String line);

    /** What an operator should look at. */
    void trouble(String line, @Nullable Throwable cause);
}
