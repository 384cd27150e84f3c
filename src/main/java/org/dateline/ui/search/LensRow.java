package org.dateline.ui.search;

import org.dateline.workbench.Question;

/// One row of the lenses.
sealed interface LensRow {
    /// The head of a lens.
    ///
    /// @param values how many values it has
    record Head(Question.Lens lens, int values, boolean open) implements LensRow {}

    /// A value with how many articles have it.
    record Value(Question.Lens lens, String value, String label, int articles, Choice choice) implements LensRow {}

    /// There are more values than are shown.
    record More(Question.Lens lens, int hidden) implements LensRow {}

    /// The head of the saved searches.
    record SavedHead(int searches, boolean open) implements LensRow {}

    /// A saved search.
    ///
    /// @param fresh how many articles came in since it was last looked at; negative while that is not known
    record Saved(String name, String query, int fresh) implements LensRow {}

    /// What the analyst asks of a value.
    enum Choice {
        NONE,
        INCLUDED,
        EXCLUDED
    }
}
