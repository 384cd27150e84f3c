/// The whole application without a screen: use cases, background work, progress, cancelling, undo.
///
/// [org.dateline.workbench.Workbench] is one open library. The window, the command line, the tests and the benchmarks
/// all sit on it. It owns every thread of the program but the window's own: one writer, one for searching where the
/// latest question wins, and some in the background.
@NullMarked
package org.dateline.workbench;

import org.jspecify.annotations.NullMarked;
