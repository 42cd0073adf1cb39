package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.line.Area;
import org.banmian.nlp.page.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * What is printed under a photograph.
 *
 * @param place position among everything on the page
 * @param text the whole caption, the photographer included
 * @param story whether it reads as a story of its own rather than as the label of a picture
 * @param area where it stands, if the source says so
 */
record CaptionText(int place, TracedText text, boolean story, @Nullable Area area) {}
