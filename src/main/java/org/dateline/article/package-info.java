/// A text and all that is said about it.
///
/// An [org.dateline.article.Article] never changes. What is said about it are [org.dateline.article.Annotation]s in
/// [org.dateline.article.Layer]s, one a producer; a [org.dateline.article.Reading] is the article with its layers
/// resolved into one view, in which a person beats a machine.
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
