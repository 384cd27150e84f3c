package org.dateline.timeline;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.article.EventType;
import org.dateline.article.Status;
import org.dateline.text.Span;
import org.dateline.time.When;

/// One event in the world, with every mention that reports it.
///
/// @param id stable: made from the earliest evidence, not from the order of import
/// @param title a short line, such as `Rubio, Lavrov: call`
/// @param status what the evidence says taken together
/// @param outcome what became of a plan, [Outcome#OPEN] for what is no plan or has no later report
/// @param when when it happened or is to happen
/// @param reported from its first to its last report
/// @param participants entity ids, most mentioned first
/// @param place entity id, empty if not known
/// @param evidence oldest report first; never empty
/// @param independent how many of its sources are independent: copies of one wire text count once
/// @param planOf id of the happening that this was the plan of, empty if none
/// @param plannedBy ids of the plans of this
public record Happening(
        String id,
        String title,
        EventType type,
        Status status,
        Outcome outcome,
        When when,
        When reported,
        List<String> participants,
        String place,
        List<Evidence> evidence,
        int independent,
        List<Conflict> conflicts,
        String planOf,
        List<String> plannedBy) {
    public Happening {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
        conflicts = List.copyOf(conflicts);
        plannedBy = List.copyOf(plannedBy);
    }

    /// What became of a plan.
    public enum Outcome {
        OPEN,
        HAPPENED,
        CANCELLED,
        POSTPONED
    }

    /// The same with the words of its evidence and of its conflicts.
    ///
    /// @param words gives the words at a span of an article
    public Happening quoted(BiFunction<String, Span, String> words) {
        List<Evidence> quoted = evidence.stream()
                .map(e -> e.quoted(words.apply(e.article(), e.sentence())))
                .toList();
        return new Happening(
                id,
                title,
                type,
                status,
                outcome,
                when,
                reported,
                participants,
                place,
                quoted,
                independent,
                conflicts.stream().map(c -> c.quoted(words)).toList(),
                planOf,
                plannedBy);
    }

    /// How many articles report it.
    public int articles() {
        return (int) evidence.stream().map(Evidence::article).distinct().count();
    }
}
