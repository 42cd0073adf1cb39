package org.banmian.nlp.page.assembly;

import java.util.List;
import org.banmian.nlp.page.line.PrintLine;

/**
 * Heading lines directly after each other.
 *
 * @param place position among everything on the page
 * @param lines at least one
 * @param vertical whether they were set one sign per line
 */
record Stack(int place, List<PrintLine> lines, boolean vertical) {}
