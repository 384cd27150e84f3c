/// The tables of who and what exists, and how they are looked up.
@NullMarked
package org.dateline.extract.knowledge;

import org.jspecify.annotations.NullMarked;
