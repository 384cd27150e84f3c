/// Finds who said what.
@NullMarked
package org.dateline.extract.statements;

import org.jspecify.annotations.NullMarked;
