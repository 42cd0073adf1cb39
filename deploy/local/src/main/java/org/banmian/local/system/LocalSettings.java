package org.banmian.local.system;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.banmian.local.Checkout;

/**
 * What a system is started with.
 *
 * @param checkout where the services were built
 * @param data keeps everything the system writes; made if it is not there
 * @param pace what the services are set for
 * @param notes told in one line each what the launcher does about a part that died
 */
public record LocalSettings(Checkout checkout, Path data, Pace pace, Consumer<String> notes) {

    /** Settings with the folder's full path. */
    public LocalSettings {
        data = data.toAbsolutePath().normalize();
    }

    /** Settings for a system that is to run long. */
    public LocalSettings(Checkout checkout, Path data, Consumer<String> notes) {
        this(checkout, data, Pace.LONG_RUN, notes);
    }
}
