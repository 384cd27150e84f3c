/// Finds spans that name a person, a place or an organisation.
///
/// A conditional random field of our own: features of each word (its form, neighbours, clusters, lists it stands in,
/// the run of capitals around it, what the whole article shows about it) give scores to tags; the best sequence of
/// tags under the BILOU scheme gives the names. [org.dateline.extract.names.Names] is the door; the model is a
/// resource that the classes of the same package under `src/train` make (docs/training.md).
@NullMarked
package org.dateline.extract.names;

import org.jspecify.annotations.NullMarked;
