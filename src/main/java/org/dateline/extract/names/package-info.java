/// Finds spans that name a person, a place or an organisation.
@NullMarked
package org.dateline.extract.names;

import org.jspecify.annotations.NullMarked;
