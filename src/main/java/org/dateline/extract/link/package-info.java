/// Tells which entity a name means.
@NullMarked
package org.dateline.extract.link;

import org.jspecify.annotations.NullMarked;
