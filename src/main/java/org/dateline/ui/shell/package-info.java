/// The window: its frame, what is always at hand, and how panes come together.
///
/// The one door is [org.dateline.ui.shell.Window].
@NullMarked
package org.dateline.ui.shell;

import org.jspecify.annotations.NullMarked;
