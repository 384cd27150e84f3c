package org.dateline.extract.names;

import java.util.List;

/// An article for training: the words of its sentences, and for each word the tags it may have, as bits.
///
/// @param weight how much it counts
record Labelled(List<List<String>> sentences, List<int[]> masks, float weight) {}
