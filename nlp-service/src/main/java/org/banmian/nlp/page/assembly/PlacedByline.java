package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.credit.Byline;
import org.banmian.nlp.page.line.Area;
import org.jspecify.annotations.Nullable;

/**
 * A byline on a line of its own.
 *
 * @param place position among everything on the page
 * @param byline what it says
 * @param area where it stands, if the source says so
 */
record PlacedByline(int place, Byline byline, @Nullable Area area) {}
