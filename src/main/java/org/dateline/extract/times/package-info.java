/// Finds expressions of time and places them on the calendar.
@NullMarked
package org.dateline.extract.times;

import org.jspecify.annotations.NullMarked;
