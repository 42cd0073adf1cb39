package org.banmian.local.command;

import picocli.CommandLine.Command;

/** Manages who may push and read. */
@Command(
        name = "key",
        header = "Make, list, rotate and revoke the keys of scanners and readers.",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Keys are kept in a file, as hashes; a secret is printed once, when it is made. Its"
                    + " holder sends Authorization: Bearer <id>.<secret>. Running services that were told of"
                    + " the file (banmian.ingest.access.keys, banmian.store.access.keys) read it again"
                    + " when it changes. Needs no running system.",
            ""
        },
        subcommands = {
            KeyCreateCommand.class,
            KeyListCommand.class,
            KeyRotateCommand.class,
            KeyRevokeCommand.class
        })
final class KeyCommand {}
