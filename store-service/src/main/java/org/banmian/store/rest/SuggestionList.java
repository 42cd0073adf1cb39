package org.banmian.store.rest;

import java.util.List;
import org.banmian.store.search.Suggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Names that begin as typed.
 *
 * @param suggestions those that most articles name first
 */
@Schema(name = "Suggestions", example = Examples.SUGGESTIONS)
record SuggestionList(List<Suggestion> suggestions) {}
