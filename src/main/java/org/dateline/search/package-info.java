/// Searching: all of Lucene, the query language, facets and the columns behind timelines.
///
/// [org.dateline.search.Index] is the door. Everything in it is derived: thrown away, it is made again from the
/// library's truth. Values go in and come out; no Lucene type is in a signature, so that another engine could stand
/// behind the same door.
///
/// Articles and happenings are two Lucene indexes that are committed with the same positions in the truth. Facets and
/// timelines never read the index for each document: what they count lies in int columns, loaded once for each segment
/// (see [org.dateline.search.ArticleColumns]), and names are numbers of one dictionary.
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
