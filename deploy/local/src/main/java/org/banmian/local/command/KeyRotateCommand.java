package org.banmian.local.command;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.access.Secret;
import org.banmian.local.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a key another secret. */
@Command(
        name = "rotate",
        header = "Give a key a second secret.",
        description = {
            "",
            "Prints <id>.<secret>, this once. The secret before stays alive beside it, until the"
                    + " scanner has changed over: then revoke ID --old. Of two that are alive, the older"
                    + " one goes at once.",
            ""
        })
final class KeyRotateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The key's id.")
    private String id = "";

    @Mixin private KeyPlace place = new KeyPlace();

    @Override
    public Integer call() throws IOException {
        KeyFile file = place.file();
        KeyRing keys = file.read();
        ApiKey key = place.find(keys, id);
        if (!key.isAlive()) {
            throw place.usage("the key " + id + " was revoked; make another one");
        }
        Secret secret = Secret.random(new SecureRandom());
        file.write(keys.with(key.rotated(secret.hash(KeyPlace.now()))));
        System.out.println(secret.token(id));
        System.err.println("the secret before stays alive until: key revoke " + id + " --old");
        return ExitCode.OK;
    }
}
