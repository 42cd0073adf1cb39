/** What a page is once its bytes have been read, and why a page may be refused. */
@NullMarked
package org.banmian.ingest.page;

import org.jspecify.annotations.NullMarked;
