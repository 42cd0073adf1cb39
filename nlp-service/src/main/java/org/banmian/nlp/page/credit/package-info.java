/**
 * The grammar of bylines: names, roles and organisations, on lines of their own or inside the text.
 */
@NullMarked
package org.banmian.nlp.page.credit;

import org.jspecify.annotations.NullMarked;
