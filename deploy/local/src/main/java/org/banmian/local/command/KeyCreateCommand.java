package org.banmian.local.command;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.banmian.access.ApiKey;
import org.banmian.access.KeyFile;
import org.banmian.access.KeyRing;
import org.banmian.access.Right;
import org.banmian.access.Scope;
import org.banmian.access.Secret;
import org.banmian.local.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key. */
@Command(
        name = "create",
        header = "Make a key for a scanner or a reader.",
        description = {"", "Prints <id>.<secret>, this once.", ""})
final class KeyCreateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "The name of its holder: a-z, 0-9 and -.")
    private String id = "";

    @Option(
            names = "--publications",
            required = true,
            split = ",",
            paramLabel = "CODE",
            description = "What it opens, with commas between; '*' for everything.")
    private List<String> publications = List.of();

    @Option(
            names = "--right",
            paramLabel = "RIGHT",
            description =
                    "What it may do: push, read, or takedown, which has pages forgotten. Several"
                            + " may be given. Default: push.")
    private List<String> rights = List.of();

    @Option(
            names = "--certificate",
            description =
                    "No secret: the scanner shows a client certificate with ID as common name.")
    private boolean certificate;

    @Mixin private KeyPlace place = new KeyPlace();

    @Override
    public Integer call() throws IOException {
        KeyFile file = place.file();
        KeyRing keys = file.read();
        if (keys.find(id).isPresent()) {
            throw place.usage("there is a key " + id + " already; rotate it, or choose another id");
        }
        Secret secret = Secret.random(new SecureRandom());
        file.write(keys.with(key(secret)));
        if (certificate) {
            System.err.println("made " + id + " in " + file.path());
        } else {
            System.out.println(secret.token(id));
            System.err.println("made " + id + " in " + file.path() + "; it is not shown again");
        }
        return ExitCode.OK;
    }

    private ApiKey key(Secret secret) {
        try {
            Set<Right> all = rights.stream().map(Right::named).collect(Collectors.toSet());
            return ApiKey.of(
                    id,
                    Scope.of(publications),
                    all,
                    certificate ? List.of() : List.of(secret.hash(KeyPlace.now())));
        } catch (IllegalArgumentException e) {
            throw place.usage(String.valueOf(e.getMessage()));
        }
    }
}
