package org.banmian.local.push;

import java.nio.file.Path;

/**
 * A file to upload.
 *
 * @param file its bytes are the page, or the issue
 * @param target what they are pushed as
 */
public record PushFile(Path file, Target target) {}
