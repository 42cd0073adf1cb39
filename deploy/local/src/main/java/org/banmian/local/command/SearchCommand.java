package org.banmian.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.banmian.local.ExitCode;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles. */
@Command(
        name = "search",
        header = "Find articles by their words.",
        description = {
            "",
            "Prints the articles that hold all the words, with their id, headline and byline. Ends"
                    + " with 5 when there are none.",
            ""
        })
final class SearchCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORD", arity = "1..*", description = "What the articles must hold.")
    private List<String> words = List.of();

    @Option(
            names = "--publication",
            paramLabel = "CODE",
            description = "Only articles of this publication.")
    private @Nullable String publication;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--json", description = "The store's answer as it is.")
    private boolean json;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "A file with the key to show, <id>.<secret>. Without it, the environment variable"
                            + " BANMIAN_READ_KEY, if it is there.")
    private @Nullable Path keyFile;

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonNode answer =
                new StoreDoor(system.store(), key(), Clock.systemUTC())
                        .search(String.join(" ", words), Optional.ofNullable(publication), limit);
        if (json) {
            System.out.println(answer);
        } else {
            print(answer);
        }
        return answer.path("items").isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    private Optional<String> key() throws IOException {
        return keyFile == null
                ? Optional.ofNullable(System.getenv("BANMIAN_READ_KEY"))
                : Optional.of(Files.readString(keyFile).strip());
    }

    private static void print(JsonNode answer) {
        JsonNode items = answer.path("items");
        if (items.isEmpty()) {
            System.err.println("no article holds these words");
            return;
        }
        Table table = new Table("ARTICLE", "HEADLINE", "BYLINE", "WHERE");
        for (JsonNode item : items) {
            table.row(
                    item.path("id").asText(),
                    text(item, "headline"),
                    text(item, "byline"),
                    text(item, "snippet"));
        }
        table.lines(Terminal.current().outColumns()).forEach(System.out::println);
        System.err.println(items.size() + " of " + answer.path("total").asText("?") + " articles");
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).isNull() ? "" : item.path(field).asText();
    }
}
