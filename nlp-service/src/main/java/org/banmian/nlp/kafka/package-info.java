/**
 * The door of this service: records in from the topic of pages, records out to that of articles.
 */
@NullMarked
package org.banmian.nlp.kafka;

import org.jspecify.annotations.NullMarked;
