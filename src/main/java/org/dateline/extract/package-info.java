/// Language technology and the knowledge base: an article goes in, a layer comes out.
///
/// [org.dateline.extract.Extractor] is the door. Inside, stages run in a fixed order over one
/// [org.dateline.extract.draft.Draft]: tokens, names, links, times, events, statements, warnings.
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
