/// Sentences and tokens.
@NullMarked
package org.dateline.extract.token;

import org.jspecify.annotations.NullMarked;
