package org.banmian.nlp.page.assembly;

import org.banmian.contract.article.PieceRole;
import org.banmian.nlp.page.text.TracedText;

/**
 * A piece of an article before it is written down for others.
 *
 * @param role what it is
 * @param text its text, not empty
 * @param confidence of the role, 0 to 1
 */
public record DraftPiece(PieceRole role, TracedText text, double confidence) {}
