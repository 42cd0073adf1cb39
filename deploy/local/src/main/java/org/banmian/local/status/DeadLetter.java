package org.banmian.local.status;

/**
 * A record that could not be worked on.
 *
 * @param source where it stood
 * @param reason why, in the words of the service
 */
public record DeadLetter(Position source, String reason) {}
