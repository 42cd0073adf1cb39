package org.banmian.store.rest;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Closes a connection whose client goes on asking and does not take the answers. The server behind
 * would read on, keep every request until the one before it is answered, in a list it walks each
 * time, and every answer until it is taken.
 */
final class UntakenAnswers extends ChannelDuplexHandler {

    /** How many requests may be on the way; few clients send a second before the first answer. */
    static final int MOST = 8;

    // One, because the first came before this was there.
    private int asked = 1;
    private boolean closed;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            asked++;
        }
        if (asked > MOST && !closed) {
            closed = true;
            ChannelFuture unused = context.close();
        }
        if (closed) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        ChannelPromise taken = promise.unvoid();
        if (message instanceof LastHttpContent) {
            taken.addListener(done -> asked--);
        }
        ChannelFuture unused = context.write(message, taken);
    }
}
