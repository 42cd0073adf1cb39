package org.banmian.nlp.page.assembly;

import java.util.List;

/**
 * What a page was found to consist of.
 *
 * @param strands the bodies of its articles
 * @param headings what each heading is; articles are indices into the strands
 * @param margins by how much each body beats the next best arrangement without it, in log odds
 */
record Reading(List<Strand> strands, List<HeadingChoice> headings, List<Double> margins) {}
