package org.banmian.local.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.Right;
import org.banmian.access.Scope;
import org.banmian.access.Secret;
import org.banmian.local.system.LocalSystem;

/** Who may have pages forgotten. */
final class TakedownKey {

    private static final String ID = "office";

    private TakedownKey() {}

    /**
     * Makes a key for a system that does not run yet.
     *
     * @return what shows it
     */
    static String make(Path data) throws IOException {
        Secret secret = Secret.random(new SecureRandom());
        KeyFile file = new KeyFile(LocalSystem.keys(data));
        file.write(
                file.read()
                        .with(
                                ApiKey.of(
                                        ID,
                                        Scope.ALL,
                                        Set.of(Right.TAKEDOWN),
                                        List.of(
                                                secret.hash(
                                                        Instant.now()
                                                                .truncatedTo(
                                                                        ChronoUnit.SECONDS))))));
        return secret.token(ID);
    }
}
