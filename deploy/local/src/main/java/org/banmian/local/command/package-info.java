/** One class per subcommand: options in, text for people or JSON for programs out. */
@NullMarked
package org.banmian.local.command;

import org.jspecify.annotations.NullMarked;
