/** Tables of text that line up on a terminal, where a Chinese character is two columns wide. */
@NullMarked
package org.banmian.local.table;

import org.jspecify.annotations.NullMarked;
