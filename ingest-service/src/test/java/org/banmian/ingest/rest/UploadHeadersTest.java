package org.banmian.ingest.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.MultiMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadHeadersTest {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void typeParametersAndLengthAreRead() {
        headers.add("content-type", "Text/Plain; Charset=\"GBK\"").add("content-length", "7");

        assertThat(UploadHeaders.of(headers))
                .isEqualTo(new UploadHeaders("Text/Plain", Map.of("charset", "GBK"), 7L));
    }

    @Test
    void withoutHeadersTheBodyIsBytesOfUnknownLength() {
        assertThat(UploadHeaders.of(headers))
                .isEqualTo(new UploadHeaders("application/octet-stream", Map.of(), null));
    }

    @Test
    void identityIsNoEncoding() {
        headers.add("content-encoding", "Identity").add("content-type", "text/plain");

        assertThat(UploadHeaders.of(headers).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void anEncodedBodyIsRefusedAlsoAsTheSecondOfTwo() {
        headers.add("content-encoding", "identity").add("content-encoding", "br");

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> UploadHeaders.of(headers))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(415));
    }
}
