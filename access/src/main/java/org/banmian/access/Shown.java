package org.banmian.access;

import org.jspecify.annotations.Nullable;

/**
 * What somebody shows of themselves with a request.
 *
 * @param authorization the header of that name, {@code Bearer <id>.<secret>}
 * @param certificate the common name of a client certificate that was verified
 * @param from the address they ask from
 */
public record Shown(@Nullable String authorization, @Nullable String certificate, String from) {}
