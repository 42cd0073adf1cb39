package org.banmian.store.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import org.junit.jupiter.api.Test;

class UntakenAnswersTest {

    // The first request came before.
    private final EmbeddedChannel channel = new EmbeddedChannel(new UntakenAnswers());

    @Test
    void whoAsksForMoreThanIsTakenIsCutOffAndHeardNoMore() {
        for (int i = 1; i < UntakenAnswers.MOST; i++) {
            ask();
        }
        assertThat(channel.isOpen()).isTrue();
        assertThat(channel.inboundMessages()).hasSize(UntakenAnswers.MOST - 1);

        ask();

        assertThat(channel.isOpen()).isFalse();
        assertThat(channel.inboundMessages()).hasSize(UntakenAnswers.MOST - 1);
    }

    @Test
    void whoTakesTheAnswersMayAskAsOftenAsTheyLike() {
        for (int i = 0; i < 100; i++) {
            channel.writeOutbound(
                    new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
            ask();
        }

        assertThat(channel.isOpen()).isTrue();
    }

    private void ask() {
        if (channel.isOpen()) {
            channel.writeInbound(
                    new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
        }
    }
}
