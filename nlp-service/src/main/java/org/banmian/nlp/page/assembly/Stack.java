package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.line.Area;
import org.jspecify.annotations.Nullable;

/**
 * Heading lines directly after each other.
 *
 * @param place position among everything on the page
 * @param cells the pieces of its lines, in order; at least one
 * @param vertical whether they were set one sign per line
 * @param area where they stand, if the source says so
 */
record Stack(int place, List<HeadingCell> cells, boolean vertical, @Nullable Area area) {}
