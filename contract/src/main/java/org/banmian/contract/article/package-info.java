/**
 * What was found on a page: articles and their pieces, annotations, furniture, ledger and quality.
 */
@NullMarked
package org.banmian.contract.article;

import org.jspecify.annotations.NullMarked;
