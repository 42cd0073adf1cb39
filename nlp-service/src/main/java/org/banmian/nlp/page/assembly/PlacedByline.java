package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.credit.Byline;

/**
 * A byline on a line of its own.
 *
 * @param place position among everything on the page
 * @param byline what it says
 */
record PlacedByline(int place, Byline byline) {}
