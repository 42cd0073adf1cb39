package org.banmian.local.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a service says of itself on its management port. */
final class Health {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(LIMIT).build();

    private final URI address;

    Health(int managementPort) {
        this.address = URI.create("http://127.0.0.1:" + managementPort + "/q/health/");
    }

    /** Whether it takes work. */
    boolean isReady() {
        return isUp("ready");
    }

    /** Whether it need not be started again. */
    boolean isLive() {
        return isUp("live");
    }

    private boolean isUp(String check) {
        HttpRequest request =
                HttpRequest.newBuilder(address.resolve(check)).timeout(LIMIT).GET().build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
