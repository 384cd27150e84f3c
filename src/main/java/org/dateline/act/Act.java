package org.dateline.act;

import java.time.Instant;
import java.util.List;
import org.dateline.article.Annotation;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Status;
import org.dateline.briefing.Briefing;
import org.dateline.entity.Entity;
import org.dateline.time.When;
import org.dateline.timeline.Lane;

/// One thing a person did.
///
/// An act carries all it needs to be applied to a library that was read by another extractor: passages with their
/// words, whole entities rather than ids. Acts are written to disk as they are: a component that is renamed or removed
/// is a change of format.
public sealed interface Act {

    /// Wrote, changed (same id) or highlighted.
    record Noted(String article, Note note) implements Act {}

    record Unnoted(String article, String note) implements Act {}

    record Tagged(String article, String tag) implements Act {}

    record Untagged(String article, String tag) implements Act {}

    /// Said that a finding is right as it stands.
    ///
    /// @param what the [org.dateline.article.Mention] or [EventMention] that was seen
    record Confirmed(Passage at, Annotation what) implements Act {}

    /// Said that a mention means someone else.
    ///
    /// @param from entity id that it was linked to, empty if left open
    record Relinked(Passage at, Scope scope, String from, Entity to) implements Act {}

    /// Said that a mention means no person, country, organisation or place at all.
    record Unlinked(Passage at, Scope scope, String from) implements Act {}

    /// Marked words as a mention that no machine found.
    record Marked(Passage at, Entity entity) implements Act {}

    /// Said that two entities are one.
    record Merged(Entity from, Entity into) implements Act {}

    record Renamed(String entity, String was, String name) implements Act {}

    /// Added or changed a row of the analyst's own: a person with offices and aliases, a country, an organisation.
    record EntityAdded(Entity entity) implements Act {}

    /// Said that something of a found event is otherwise.
    ///
    /// @param trigger the words that name it
    /// @param was the event as it was shown, to put it back where a later reading does not find it
    record EventCorrected(Passage trigger, EventMention was, Correction correction) implements Act {}

    /// Marked words as an event that no machine found.
    record EventMarked(Passage trigger, EventMention event) implements Act {}

    /// Ruled that these words never name an event, or never an entity, whatever their case.
    record PhraseRuled(String words, Never never) implements Act {}

    /// Said that the events at two passages are one happening.
    record Joined(Passage one, Passage other) implements Act {}

    /// Said that the events at two passages are not one happening.
    record Parted(Passage one, Passage other) implements Act {}

    /// Gave the day that an article's relative dates are reckoned from.
    record Anchored(String article, When day) implements Act {}

    record BriefingSaved(Briefing briefing) implements Act {}

    record BriefingRemoved(String briefing, String title) implements Act {}

    /// Kept a set of lanes under a name.
    record ViewSaved(String name, List<Lane> lanes) implements Act {
        public ViewSaved {
            lanes = List.copyOf(lanes);
        }
    }

    record ViewRemoved(String name) implements Act {}

    /// Changed the lanes on screen: added, removed, reordered, renamed, coloured, folded.
    record LanesChanged(List<Lane> lanes) implements Act {
        public LanesChanged {
            lanes = List.copyOf(lanes);
        }
    }

    /// Kept a query under a name.
    ///
    /// @param looked when its results were last looked at
    record SearchSaved(String name, String query, Instant looked) implements Act {}

    record SearchRemoved(String name) implements Act {}

    /// Looked at the results of a saved search. Nothing to undo.
    record SearchLooked(String name, Instant looked) implements Act {}

    /// Did several things in one step, undone in one step.
    ///
    /// @param what one line in the analyst's words, empty to name the first
    record Together(String what, List<Act> acts) implements Act {
        public Together {
            acts = List.copyOf(acts);
        }
    }

    /// Took back an earlier act.
    record Undone(long sequence) implements Act {}

    /// Did again what was taken back.
    record Redone(long sequence) implements Act {}

    /// How far a correction of a mention reaches.
    enum Scope {
        MENTION,
        ARTICLE,
        /// Wherever these words were linked alike, in articles that come later too.
        EVERYWHERE
    }

    /// What a phrase never is.
    enum Never {
        EVENT,
        ENTITY
    }

    /// What an event is said to be instead.
    sealed interface Correction {
        record Type(EventType type) implements Correction {}

        record StatusIs(Status status) implements Correction {}

        record WhenIs(When when) implements Correction {}

        record PlaceIs(Entity place) implements Correction {}

        /// The article does not say where.
        record NoPlace() implements Correction {}

        record ParticipantsAre(List<Entity> participants) implements Correction {
            public ParticipantsAre {
                participants = List.copyOf(participants);
            }
        }

        /// There is no event here.
        record NoEvent() implements Correction {}
    }

    /// Whether undo may take it back.
    default boolean canBeUndone() {
        return !(this instanceof Undone || this instanceof Redone || this instanceof SearchLooked);
    }
}
