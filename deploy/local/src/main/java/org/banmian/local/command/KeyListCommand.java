package org.banmian.local.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.banmian.access.ApiKey;
import org.banmian.access.Right;
import org.banmian.local.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys. */
@Command(
        name = "list",
        header = "List the keys, one per line.",
        description = {"", "Id, publications, rights, and when its secrets were made.", ""})
final class KeyListCommand implements Callable<Integer> {

    @Mixin private KeyPlace place = new KeyPlace();

    @Override
    public Integer call() throws IOException {
        List<ApiKey> keys = place.file().read().keys();
        if (keys.isEmpty()) {
            System.err.println("no keys in " + place.file().path());
            return ExitCode.NOTHING_FOUND;
        }
        keys.forEach(key -> System.out.println(line(key)));
        return ExitCode.OK;
    }

    private static String line(ApiKey key) {
        return String.join("\t", key.id(), key.scope().toString(), rights(key), state(key));
    }

    private static String rights(ApiKey key) {
        return key.rights().stream().sorted().map(Right::id).collect(Collectors.joining(","));
    }

    private static String state(ApiKey key) {
        if (!key.isAlive()) {
            return "revoked " + key.revoked();
        }
        return key.secrets().isEmpty()
                ? "certificate"
                : key.secrets().stream()
                        .map(secret -> secret.made().toString())
                        .collect(Collectors.joining(" "));
    }
}
