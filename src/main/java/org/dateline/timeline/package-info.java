/// How mentions become happenings, and happenings ordered lanes.
@NullMarked
package org.dateline.timeline;

import org.jspecify.annotations.NullMarked;
