/// The workspace of one article while it is read: each stage adds to it.
@NullMarked
package org.dateline.extract.draft;

import org.jspecify.annotations.NullMarked;
