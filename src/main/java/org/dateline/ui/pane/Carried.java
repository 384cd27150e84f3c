package org.dateline.ui.pane;

import java.util.Optional;
import org.dateline.briefing.Citation;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Question;

/// What the hand carries from one pane to another, in every form that some pane can take.
///
/// @param label what is shown under the hand
/// @param lane for the timelines
/// @param filter for the search, and for a briefing about it
/// @param citation for a briefing
public record Carried(
        String label, Optional<Lane> lane, Optional<Question.Filter> filter, Optional<Citation> citation) {
    public static Carried of(Lane lane, Optional<Question.Filter> filter) {
        return new Carried(lane.name(), Optional.of(lane), filter, Optional.empty());
    }

    public static Carried of(Citation citation) {
        return new Carried(citation.quote(), Optional.empty(), Optional.empty(), Optional.of(citation));
    }
}
