/** The door of files: settings, threads and health of the folder that is watched. */
@NullMarked
package org.banmian.ingest.folder;

import org.jspecify.annotations.NullMarked;
