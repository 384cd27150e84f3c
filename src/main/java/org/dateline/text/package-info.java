/// Text as Dateline addresses it: spans, quotes, folding, re-anchoring.
///
/// Everything said about an article is said about a [Span] of its text, in UTF-16 code units, half-open.
/// The text never changes; a [Quote] finds its place again where it does (another copy, another edition).
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
