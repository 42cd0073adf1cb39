package org.banmian.nlp.page.assembly;

import org.banmian.nlp.page.text.TracedText;

/**
 * What is printed under a photograph.
 *
 * @param place position among everything on the page
 * @param text the whole caption, the photographer included
 * @param story whether it reads as a story of its own rather than as the label of a picture
 */
record CaptionText(int place, TracedText text, boolean story) {}
