/** What reads on as running text: how well one stretch of Chinese prose goes on in another. */
@NullMarked
package org.banmian.nlp.page.prose;

import org.jspecify.annotations.NullMarked;
