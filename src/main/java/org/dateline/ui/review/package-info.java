/// Two lists for a second look: what sources disagree on, and what is expected but not yet reported.
@NullMarked
package org.dateline.ui.review;

import org.jspecify.annotations.NullMarked;
