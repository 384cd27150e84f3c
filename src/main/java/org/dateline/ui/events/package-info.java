/// One event in the world: who, what, where, when, what its status rests on, who says so, where they differ.
@NullMarked
package org.dateline.ui.events;

import org.jspecify.annotations.NullMarked;
