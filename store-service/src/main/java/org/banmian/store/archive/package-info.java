/** What the archive holds of every page and article, and how a new version of a page changes it. */
@NullMarked
package org.banmian.store.archive;

import org.jspecify.annotations.NullMarked;
