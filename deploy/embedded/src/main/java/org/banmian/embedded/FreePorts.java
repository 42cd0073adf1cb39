package org.banmian.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

/**
 * Ports nobody listens on.
 *
 * <p>They are taken from below the range the operating system gives to outgoing connections. From
 * that range, a client that keeps reconnecting to a killed part can be given the very port it
 * calls, talk to itself, and keep the part from ever coming back on it.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int TRIES = 200;

    private final RandomGenerator random;

    /** Picks at random. */
    public FreePorts(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A port that was free a moment ago.
     *
     * @throws IllegalStateException if none was found
     */
    public int pick() {
        return random.ints(TRIES, FIRST, END)
                .filter(FreePorts::isFree)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No free port found between " + FIRST + " and " + END));
    }

    /** Whether the port can be listened on at the loopback address. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
