package org.banmian.local.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.banmian.contract.ArticleChange;
import org.banmian.contract.ArticlePublished;
import org.banmian.contract.ArticleRevised;
import org.banmian.contract.ArticleWithdrawn;
import org.banmian.contract.Topic;
import org.banmian.contract.article.PieceRole;
import org.banmian.contract.article.SegmentedArticle;
import org.banmian.contract.wire.EventCodec;
import org.banmian.local.ExitCode;
import org.banmian.local.kafka.TopicReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows the changes of articles. */
@Command(
        name = "tail",
        header = "Follow the articles as they appear and change.",
        description = {
            "",
            "Follows the topic banmian.article-changes, one line per change: when its page was"
                    + " received, what happened, article and revision, headline. Ctrl-C ends it.",
            ""
        })
final class TailCommand implements Callable<Integer> {

    @Option(names = "--from-start", description = "Begin with the changes that are there already.")
    private boolean fromStart;

    @Option(names = "--json", description = "The events as they are, one per line.")
    private boolean json;

    @Mixin private RunningSystem system = new RunningSystem();

    @Override
    public Integer call() throws IOException {
        try (TopicReader reader = new TopicReader(system.kafka())) {
            reader.follow(Topic.ARTICLE_CHANGES, fromStart, this::print);
        }
        return ExitCode.OK;
    }

    private void print(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            // Its page was taken down, after a withdrawal that was shown.
            return;
        }
        if (json) {
            System.out.println(new String(record.value(), StandardCharsets.UTF_8));
        } else {
            System.out.println(text(change(record)));
        }
    }

    private static ArticleChange change(ConsumerRecord<byte[], byte[]> record) {
        return EventCodec.decode(
                record.key(),
                name -> {
                    Header header = record.headers().lastHeader(name);
                    return header == null ? null : header.value();
                },
                record.value(),
                ArticleChange.class);
    }

    private static String text(ArticleChange change) {
        String article = " " + change.article() + " @" + change.revision() + " ";
        if (change instanceof ArticlePublished published) {
            return change.time() + " published" + article + headline(published.content());
        }
        if (change instanceof ArticleRevised revised) {
            return change.time() + " revised" + article + headline(revised.content());
        }
        return change.time() + " withdrawn" + article + ((ArticleWithdrawn) change).cause();
    }

    private static String headline(SegmentedArticle article) {
        return article.textOf(PieceRole.HEADLINE).replaceAll("\\p{Cntrl}+", " ");
    }
}
