/// The command line: every use case of the workbench as a command, for people and for scripts.
///
/// [org.dateline.cli.Commands] is the door. Every command ends with 0 (done), 1 (something failed, said in one line on
/// standard error) or 2 (wrong usage). With `--json` standard output holds JSON Lines and nothing else. Nothing of the
/// index or the extractor is loaded until a command needs it.
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
