/// What all panes share: the one [Selection] they follow, and the [Actions] that menus, keys and the palette offer.
///
/// A pane never speaks to another pane. It selects something, and whoever follows the selection answers; it registers
/// what it can do, and menus, keys and the command palette offer it. Everything here lives on the FX thread.
@NullMarked
package org.dateline.ui.pane;

import org.jspecify.annotations.NullMarked;
