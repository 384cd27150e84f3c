package org.dateline.extract.warnings;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.TimeMention;
import org.dateline.article.Warning;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Finds odd dates: a weekday that does not go with its date, people in offices outside their terms, a recurring
/// meeting in a wrong year, an event told as past but dated after its report, an article without a date.
///
/// Each warning says what is odd, why, and which day would fit all the facts at once; it changes nothing. In doubt
/// there is no warning: terms count only where the tables are certain, with six weeks of slack at either end, and only
/// for people called by the office in the clause that holds the date. Runs last. Immutable; any thread.
public final class Warnings implements Stage {
    private final Knowledge knowledge;
    private final Gatherings gatherings;

    public Warnings(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.gatherings = new Gatherings(knowledge.meetings());
    }

    @Override
    public void read(Draft draft) {
        undated(draft);
        Scene scene = Scene.of(draft, knowledge, gatherings);
        Set<When> told = new HashSet<>();
        for (TimeMention time : draft.times) {
            boolean placed = time.when().isKnown() && !time.when().isOpen();
            if (time.type() != TimeMention.Type.DATE || !placed || OddWeekday.warned(scene, time)) {
                continue;
            }
            boolean derived = time.anchor().isKnown() && !time.anchor().equals(draft.given);
            if (!derived && time.when().days() <= 31 && told.add(time.when())) {
                OddOffice.warn(scene, time);
            }
        }
        OddOffice.warnOfReport(scene);
        AfterReport.warn(draft);
    }

    private static void undated(Draft draft) {
        if (draft.given.isKnown() || draft.sentences.isEmpty()) {
            return;
        }
        Span span = draft.sentences.getFirst();
        String text = "The article has no publication date, and its text states none: relative times cannot be placed.";
        if (draft.anchor.isKnown()) {
            for (TimeMention time : draft.times) {
                if (time.when().equals(draft.anchor)) {
                    span = time.span();
                    break;
                }
            }
            text = "The article has no publication date: relative times are reckoned from " + Said.when(draft.anchor)
                    + ", the first date in its text.";
        }
        draft.warnings.add(new Warning(span, Warning.Kind.NO_PUBLICATION_DATE, text, When.UNKNOWN));
    }
}
