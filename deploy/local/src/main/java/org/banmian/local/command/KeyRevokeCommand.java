package org.banmian.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.local.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Revokes a key. */
@Command(
        name = "revoke",
        header = "Revoke a key, or its older secret.",
        description = {
            "",
            "A revoked key stays in the file, so that its id is not given again.",
            ""
        })
final class KeyRevokeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The key's id.")
    private String id = "";

    @Option(names = "--old", description = "Only the older of two secrets.")
    private boolean old;

    @Mixin private KeyPlace place = new KeyPlace();

    @Override
    public Integer call() throws IOException {
        KeyFile file = place.file();
        KeyRing keys = file.read();
        ApiKey key = place.find(keys, id);
        if (key.isAlive()) {
            file.write(keys.with(old ? key.changedOver() : key.revoked(KeyPlace.now())));
        }
        return ExitCode.OK;
    }
}
