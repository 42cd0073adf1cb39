package org.banmian.access;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a file that may change while they are in use. A file that cannot be read keeps the
 * keys that were read before; that is said once, until one can be read again.
 */
public final class LiveKeys implements Supplier<KeyRing> {

    private final @Nullable KeyFile file;
    private final AuditLog audit;
    private final Consumer<String> complaints;
    private volatile KeyRing keys = KeyRing.EMPTY;
    private byte[] seen = new byte[0];
    private boolean complained;

    private LiveKeys(@Nullable KeyFile file, AuditLog audit, Consumer<String> complaints) {
        this.file = file;
        this.audit = audit;
        this.complaints = complaints;
    }

    /**
     * Reads the keys for the first time; none where there is no file.
     *
     * @param complaints told in a sentence why the keys stay what they were
     * @throws IOException if the file is there and cannot be read
     */
    public static LiveKeys open(@Nullable KeyFile file, AuditLog audit, Consumer<String> complaints)
            throws IOException {
        LiveKeys live = new LiveKeys(file, audit, complaints);
        if (file != null) {
            try {
                live.seen = file.bytes();
                live.keys = file.parse(live.seen);
            } catch (NoSuchFileException e) {
                // It may come.
                live.seen = new byte[0];
            }
        }
        return live;
    }

    @Override
    public KeyRing get() {
        return keys;
    }

    /**
     * Reads the file again. Its bytes are compared and not its time, which is too coarse, and does
     * not change where a mounted file is a link to one.
     */
    public synchronized void look() {
        if (file == null) {
            return;
        }
        try {
            byte[] now = file.bytes();
            if (!Arrays.equals(now, seen)) {
                KeyRing next = file.parse(now);
                seen = now;
                KeyRing before = keys;
                keys = next;
                KeyChanges.between(before, next).forEach(audit::note);
            }
            complained = false;
        } catch (NoSuchFileException e) {
            if (!keys.keys().isEmpty()) {
                complain("there is no " + file.path());
            }
        } catch (IOException e) {
            complain(String.valueOf(e.getMessage()));
        }
    }

    private void complain(String why) {
        if (!complained) {
            complained = true;
            complaints.accept("the keys stay as they were: " + why);
        }
    }
}
