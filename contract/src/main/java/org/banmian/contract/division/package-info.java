/** The administrative divisions whose codes events give places. */
@NullMarked
package org.banmian.contract.division;

import org.jspecify.annotations.NullMarked;
