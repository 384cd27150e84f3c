package org.dateline.ui.library;

import org.dateline.workbench.Answer;

/// One row of the list.
///
/// @param reports whether it reports the selected happening
/// @param year the year that dates leave out
record ArticleRow(Answer.Hit hit, boolean reports, int year) {}
