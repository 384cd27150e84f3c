/// Finds what happened, to whom, and whether it is real.
@NullMarked
package org.dateline.extract.events;

import org.jspecify.annotations.NullMarked;
