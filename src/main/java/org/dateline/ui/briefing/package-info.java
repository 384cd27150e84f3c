/// The briefing: what was collected, the note built from it, and what is to be looked at before it leaves the house.
@NullMarked
package org.dateline.ui.briefing;

import org.jspecify.annotations.NullMarked;
