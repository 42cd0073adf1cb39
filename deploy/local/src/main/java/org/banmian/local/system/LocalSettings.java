package org.banmian.local.system;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.banmian.local.Checkout;

/**
 * What a system is started with.
 *
 * @param checkout where the services were built
 * @param data keeps everything the system writes; made if it is not there
 * @param notes told in one line each what the launcher does about a part that died
 */
public record LocalSettings(Checkout checkout, Path data, Consumer<String> notes) {

    /** Settings with the folder's full path. */
    public LocalSettings {
        data = data.toAbsolutePath().normalize();
    }
}
