package org.banmian.store.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is about no single publication and shows each caller those that their key opens and no
 * other. What is neither about a publication nor marked is for keys that open all of them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ForAnyKey {}
