package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * Heading lines directly after each other.
 *
 * @param place position among everything on the page
 * @param cells the pieces of its lines, in order; at least one
 * @param vertical whether they were set one sign per line
 */
record Stack(int place, List<HeadingCell> cells, boolean vertical) {}
