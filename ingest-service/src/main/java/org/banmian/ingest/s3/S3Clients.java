package org.banmian.ingest.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes clients of object storage that answer in a time that a scanner waits. */
public final class S3Clients {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration IN_ALL = Duration.ofSeconds(8);

    private S3Clients() {}

    /** A client; who may is read from the surroundings, as the AWS client does. */
    public static S3Client client(Optional<URI> endpoint, String region, boolean pathStyle) {
        return S3Client.builder()
                .region(Region.of(region))
                .applyMutation(builder -> endpoint.ifPresent(builder::endpointOverride))
                .forcePathStyle(pathStyle)
                // Others than Amazon do not all know bodies in signed pieces, nor the checksums
                // that
                // follow them.
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(
                        UrlConnectionHttpClient.builder()
                                .connectionTimeout(CONNECT)
                                .socketTimeout(ANSWER))
                .overrideConfiguration(all -> all.apiCallTimeout(IN_ALL))
                .build();
    }
}
