/// The articles: the list of what a question finds, the switch between libraries, and the ways in.
@NullMarked
package org.dateline.ui.library;

import org.jspecify.annotations.NullMarked;
