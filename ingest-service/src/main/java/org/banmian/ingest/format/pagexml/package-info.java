/** PAGE XML, in the page content namespaces of every year. */
@NullMarked
package org.banmian.ingest.format.pagexml;

import org.jspecify.annotations.NullMarked;
