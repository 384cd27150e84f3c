/// Finds what is odd about an article.
@NullMarked
package org.dateline.extract.warnings;

import org.jspecify.annotations.NullMarked;
