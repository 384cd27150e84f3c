/// Durability: what was imported and what people did is kept for ever.
///
/// A library is a folder `NAME.dateline`. Its truth is two logs of JSON Lines, articles and journal, to which lines are
/// only ever appended; a line is forced to disk before the call that wrote it returns. Everything else in the folder
/// can be thrown away and made again. [org.dateline.library.Library] is the door.
///
/// The bytes on disk are described in `docs/format.md`.
@NullMarked
package org.dateline.library;

import org.jspecify.annotations.NullMarked;
