package org.banmian.local.command;

import picocli.CommandLine.Command;

/** Manages who may push. */
@Command(
        name = "key",
        header = "Make, list, rotate and revoke the keys of scanners.",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Keys are kept in a file, as hashes; a secret is printed once, when it is made. A scanner"
                    + " sends Authorization: Bearer <id>.<secret>. A running ingest-service that was told of"
                    + " the file (banmian.ingest.access.keys) reads it again when it changes. Needs no"
                    + " running system.",
            ""
        },
        subcommands = {
            KeyCreateCommand.class,
            KeyListCommand.class,
            KeyRotateCommand.class,
            KeyRevokeCommand.class
        })
final class KeyCommand {}
