package org.banmian.store.search.entity;

/**
 * Whom or what the same articles name.
 *
 * @param name its name
 * @param articles how many of the articles name it, too
 * @param of how many articles name it at all, of those that are looked at
 * @param association how much more often than by chance, see {@link Companions}
 */
public record Companion(String name, long articles, long of, double association) {}
