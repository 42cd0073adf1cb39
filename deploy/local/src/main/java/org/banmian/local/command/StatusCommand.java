package org.banmian.local.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banmian.contract.page.InvalidKeyException;
import org.banmian.contract.page.PageKey;
import org.banmian.local.ExitCode;
import org.banmian.local.http.StoreDoor;
import org.banmian.local.kafka.StatusScan;
import org.banmian.local.kafka.TopicReader;
import org.banmian.local.status.PageStatus;
import org.banmian.local.status.StatusBoard;
import org.banmian.local.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where every page is. */
@Command(
        name = "status",
        header = "Where every page is.",
        description = {
            "",
            "Counts the pages that are received, segmented, stored, withdrawn or dead letters, and"
                    + " lists those that are not stored, with the reason of a dead letter.",
            ""
        })
final class StatusCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @Option(names = "--all", description = "List the stored and withdrawn pages as well.")
    private boolean all;

    @Option(names = "--json", description = "One JSON object per page, all pages.")
    private boolean json;

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() throws IOException {
        StoreDoor store = new StoreDoor(system.store(), Clock.systemUTC());
        try (TopicReader reader = new TopicReader(system.kafka())) {
            StatusBoard board = StatusScan.of(reader);
            List<PageStatus> pages = board.pages(page -> stored(store, page));
            if (json) {
                pages.forEach(page -> System.out.println(json(page)));
            } else {
                print(pages, board.deadLetters());
            }
        }
        return ExitCode.OK;
    }

    private static Optional<Instant> stored(StoreDoor store, String page) {
        try {
            return store.page(PageKey.parse(page))
                    .map(answer -> Instant.parse(answer.path("received").asText()));
        } catch (InvalidKeyException e) {
            // A record whose key is no page; the services send it to the dead letters.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static ObjectNode json(PageStatus page) {
        ObjectNode node = JSON.createObjectNode();
        node.put("page", page.page());
        node.put("state", page.state().toString());
        node.put("received", page.received() == null ? null : page.received().toString());
        if (!page.reason().isEmpty()) {
            node.put("reason", page.reason());
        }
        return node;
    }

    private void print(List<PageStatus> pages, int deadLetters) {
        Map<PageStatus.State, Long> counts =
                pages.stream()
                        .map(PageStatus::state)
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        counts.forEach((state, count) -> System.out.println(state + ": " + count));
        System.out.println("dead letters kept: " + deadLetters);
        List<PageStatus> listed = pages.stream().filter(page -> all || isOpen(page)).toList();
        if (!listed.isEmpty()) {
            System.out.println();
            Table table = new Table("PAGE", "STATE", "RECEIVED", "REASON");
            listed.forEach(
                    page ->
                            table.row(
                                    page.page(),
                                    page.state().toString(),
                                    page.received() == null ? "" : page.received().toString(),
                                    page.reason()));
            table.lines(Terminal.current().outColumns()).forEach(System.out::println);
        }
    }

    private static boolean isOpen(PageStatus page) {
        return page.state() != PageStatus.State.STORED
                && page.state() != PageStatus.State.WITHDRAWN;
    }
}
