/// The world map: where happenings took place or are to take place, by country and status. Drawn offline from outlines
/// that are packed with the program.
@NullMarked
package org.dateline.ui.map;

import org.jspecify.annotations.NullMarked;
