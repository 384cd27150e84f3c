/// Uncertain times: how they compare, print and parse.
///
/// News says "next week", "before Friday", "in early 2025". A [When] holds such a time as EDTF (ISO 8601-2) and as the
/// days it may touch, so that two of them can be compared, laid on an axis and searched without reading text again.
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
