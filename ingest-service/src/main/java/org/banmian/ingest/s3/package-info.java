/** The door to object storage that speaks S3. */
@NullMarked
package org.banmian.ingest.s3;

import org.jspecify.annotations.NullMarked;
