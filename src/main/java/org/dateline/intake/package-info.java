/// Formats, charsets, feeds and archives: bytes in, articles out.
///
/// [org.dateline.intake.Intake] is the door. Each format has a reader of its own; one that fails rejects its own file
/// with a reason and a next step, and the rest goes on.
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
