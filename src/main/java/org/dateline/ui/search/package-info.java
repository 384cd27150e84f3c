/// Asking: the search field with its completion and the lenses with their counts.
@NullMarked
package org.dateline.ui.search;

import org.jspecify.annotations.NullMarked;
