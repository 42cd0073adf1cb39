/**
 * What each printed line is: furniture, credit, caption, heading or body in a column of some width.
 */
@NullMarked
package org.banmian.nlp.page.line;

import org.jspecify.annotations.NullMarked;
