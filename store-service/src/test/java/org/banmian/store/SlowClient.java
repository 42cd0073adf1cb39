package org.banmian.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A client that takes its time. */
final class SlowClient implements AutoCloseable {

    private static final int SMALL = 2048;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Socket socket = new Socket();
    private long read;

    SlowClient(URI service) throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()));
    }

    /** Sends a request without waiting for what was answered before. */
    void ask(String path, String key) throws IOException {
        String request =
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + key
                        + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Takes a byte at a time, with a pause before each. */
    void readSlowly(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && socket.getInputStream().read() >= 0) {
            read++;
            pause();
        }
    }

    /** Takes what there is to the end; says how many bytes came in all. */
    long readRest() {
        byte[] some = new byte[64 * 1024];
        try (socket) {
            InputStream in = socket.getInputStream();
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                read += n;
            }
        } catch (IOException e) {
            // Cut off without a good-bye.
            return read;
        }
        return read;
    }

    /** Says how long a request was taken that never ends, or the most there is time for. */
    Duration sendByteByByte(Duration most) throws IOException {
        long start = System.nanoTime();
        try (socket) {
            socket.setSoTimeout((int) PAUSE.toMillis());
            socket.getOutputStream()
                    .write("GET /v1/articles HTTP/1.1\r\nX: ".getBytes(StandardCharsets.US_ASCII));
            while (since(start).compareTo(most) < 0 && !isClosed()) {
                socket.getOutputStream().write('x');
            }
        } catch (SocketException e) {
            return since(start);
        }
        return since(start);
    }

    /** Says how long the service waited for a request, or the most there is time for. */
    Duration sendNothing(Duration most) throws IOException {
        long start = System.nanoTime();
        try (socket) {
            socket.setSoTimeout((int) PAUSE.toMillis());
            while (since(start).compareTo(most) < 0 && !isClosed()) {
                pause();
            }
        }
        return since(start);
    }

    private boolean isClosed() throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
