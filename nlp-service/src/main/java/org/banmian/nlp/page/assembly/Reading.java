package org.banmian.nlp.page.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page was found to consist of.
 *
 * @param strands the bodies of its articles
 * @param headings what each heading is; articles are indices into the strands
 * @param margins by how much each body beats the next best arrangement without it, in log odds
 * @param ground where its pieces stand, if the source says so
 */
record Reading(
        List<Strand> strands,
        List<HeadingChoice> headings,
        List<Double> margins,
        @Nullable Ground ground) {}
