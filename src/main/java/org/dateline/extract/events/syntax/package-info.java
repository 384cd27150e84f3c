/// How the words of a sentence hang together: a tag for each word, and the word it depends on.
///
/// [org.dateline.extract.events.syntax.Parser] reads a sentence into a [org.dateline.extract.events.syntax.Tree].
/// Tags are those of the Penn Treebank, relations those of Universal Dependencies with the rare ones folded together.
@NullMarked
package org.dateline.extract.events.syntax;

import org.jspecify.annotations.NullMarked;
