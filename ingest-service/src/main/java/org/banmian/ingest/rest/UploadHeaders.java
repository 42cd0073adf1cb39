package org.banmian.ingest.rest;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of an upload say of its body.
 *
 * @param mediaType without parameters; {@code application/octet-stream} if there is none
 * @param parameters of the media type, by name in lower case
 * @param length in bytes, if it is said beforehand
 */
record UploadHeaders(String mediaType, Map<String, String> parameters, @Nullable Long length) {

    /**
     * Reads them.
     *
     * @throws RequestRefusedException if they contradict each other, or say that the body is not
     *     the page itself
     */
    static UploadHeaders of(MultiMap headers) {
        List<String> encodings = headers.getAll(HttpHeaders.CONTENT_ENCODING);
        if (encodings.stream().anyMatch(encoding -> !"identity".equalsIgnoreCase(encoding))) {
            throw refused(415, "Content-Encoding", "Send the body as it is, not compressed.");
        }
        if (headers.contains("Content-Range")) {
            throw refused(400, "Content-Range", "Send the whole page; parts are not taken.");
        }
        List<String> types = headers.getAll(HttpHeaders.CONTENT_TYPE);
        if (types.size() > 1) {
            throw refused(400, "Content-Type", "Send Content-Type once.");
        }
        MediaType type =
                types.isEmpty() ? MediaType.APPLICATION_OCTET_STREAM_TYPE : parse(types.get(0));
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return new UploadHeaders(
                type.getType() + "/" + type.getSubtype(),
                parameters(type),
                length == null ? null : Long.valueOf(length));
    }

    private static MediaType parse(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            throw refused(400, "Content-Type", "The Content-Type is no media type.");
        }
    }

    private static Map<String, String> parameters(MediaType type) {
        return type.getParameters().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                parameter -> parameter.getKey().toLowerCase(Locale.ROOT),
                                Map.Entry::getValue));
    }

    private static RequestRefusedException refused(int status, String field, String detail) {
        return new RequestRefusedException(
                Problem.of(status, "header-refused", detail, Map.of("field", field)));
    }
}
