package org.banmian.local.push;

import java.nio.file.Path;
import org.banmian.contract.page.PageKey;

/**
 * A file to upload.
 *
 * @param file its bytes are the page
 * @param page which page it is
 */
public record PageFile(Path file, PageKey page) {}
