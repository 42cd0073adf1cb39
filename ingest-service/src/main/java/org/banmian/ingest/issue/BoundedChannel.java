package org.banmian.ingest.issue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Lets no more than so many bytes be read until told otherwise: the directory of an archive is read
 * into memory whole, and only its own length says how long it is.
 */
final class BoundedChannel implements SeekableByteChannel {

    private final SeekableByteChannel channel;
    private long left;
    private boolean broken;

    BoundedChannel(SeekableByteChannel channel, long limit) {
        this.channel = channel;
        this.left = limit;
    }

    /** Lifts the bound. */
    void release() {
        left = Long.MAX_VALUE;
    }

    /** Whether more was asked for than may be read. */
    boolean isPassed() {
        return left < 0;
    }

    /** Whether it was the channel that could not be read, and not what is in it that is wrong. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read;
        try {
            read = channel.read(into);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new IOException("more is asked for than may be read");
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("archives are only read");
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        channel.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new UnsupportedOperationException("archives are only read");
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    /** Leaves the channel to whoever opened it. */
    @Override
    public void close() {}
}
