/// The program's main classes and its wiring by constructors. Imports everything; nobody imports it.
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
