package org.banmian.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Ports nobody listens on.
 *
 * <p>They are taken from below the range the operating system gives to outgoing connections. From
 * that range, a client that keeps reconnecting to a killed part can be given the very port it
 * calls, talk to itself, and keep the part from ever coming back on it.
 *
 * <p>A part listens some seconds after its port was picked. So that nobody else picks the same in
 * between, this process remembers what it has picked, and processes that start close together, and
 * so have ids close together, look in different places first.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int PLACE = 60;
    private static final int TRIES = 200;

    private static final Set<Integer> PICKED = ConcurrentHashMap.newKeySet();

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
        int own =
                FIRST + PLACE * Math.floorMod(ProcessHandle.current().pid(), (END - FIRST) / PLACE);
        return IntStream.concat(
                        random.ints(TRIES, own, own + PLACE), random.ints(TRIES, FIRST, END))
                .filter(FreePorts::isFree)
                .filter(PICKED::add)
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
