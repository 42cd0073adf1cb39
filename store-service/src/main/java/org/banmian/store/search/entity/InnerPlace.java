package org.banmian.store.search.entity;

/**
 * A place inside another that articles name.
 *
 * @param name its name
 * @param code of the division, without zeros behind
 * @param articles how many name it
 */
public record InnerPlace(String name, String code, long articles) {}
