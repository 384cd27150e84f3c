package org.dateline.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.briefing.Briefing;
import org.dateline.entity.Entity;
import org.dateline.time.When;
import org.dateline.timeline.Lane;

/// What all acts that stand amount to: the analyst's desk as it is now.
///
/// Immutable and pure: the same acts give the same desk. Any thread.
public final class Desk {
    private final List<Recorded> acts;
    private final History history;
    private final Fold fold;

    private Desk(List<Recorded> acts) {
        this.acts = acts;
        this.history = History.of(acts);
        this.fold = Fold.of(history.standing());
    }

    public static Desk empty() {
        return new Desk(List.of());
    }

    /// @param acts in the order of their sequence
    public static Desk of(Collection<Recorded> acts) {
        return new Desk(List.copyOf(acts));
    }

    /// This desk after one more act. Folds all acts again: some milliseconds for ten thousand.
    public Desk with(Recorded act) {
        List<Recorded> more = new ArrayList<>(acts.size() + 1);
        more.addAll(acts);
        more.add(act);
        return of(more);
    }

    /// All acts in order, undone ones and the undoing too.
    public List<Recorded> acts() {
        return acts;
    }

    /// Acts that stand, oldest first.
    public List<Recorded> standing() {
        return history.standing();
    }

    /// What [Act.Undone] would take back next.
    public Optional<Recorded> undoable() {
        return history.undoable();
    }

    /// What [Act.Redone] would do again next.
    public Optional<Recorded> redoable() {
        return history.redoable();
    }

    /// Whether the act of this sequence stands.
    public boolean stands(long sequence) {
        return history.stands(sequence);
    }

    /// Whether the act of this sequence is no step of its own: a save of a briefing that a later one stands for.
    public boolean isPassed(long sequence) {
        return history.passed().contains(sequence);
    }

    /// The act of this sequence, if there is one.
    public Optional<Recorded> act(long sequence) {
        return acts.stream().filter(a -> a.sequence() == sequence).findFirst();
    }

    /// `article` as `machine` found it, with every act that stands laid over it.
    public Reading read(Article article, Layer machine) {
        return new Overlay(fold, article, machine).reading();
    }

    /// The entity that `id` is now, after merges.
    public String resolve(String id) {
        return fold.resolve(id);
    }

    /// The entity as the analyst wants it: merged, renamed, with the analyst's own row.
    public Entity resolve(Entity entity) {
        return fold.resolve(entity);
    }

    /// Whether a person said something about this entity.
    public boolean vouches(String entity) {
        return fold.vouched.contains(entity);
    }

    /// The analyst's own rows.
    public List<Entity> rows() {
        return List.copyOf(fold.rows.values());
    }

    public List<Note> notes(String article) {
        Map<String, Note> notes = fold.notes.get(article);
        return notes == null ? List.of() : List.copyOf(notes.values());
    }

    /// Ids of the articles that carry a note, a highlight or a tag.
    public List<String> annotatedArticles() {
        TreeMap<String, Boolean> ids = new TreeMap<>();
        fold.notes.forEach((id, notes) -> {
            if (!notes.isEmpty()) {
                ids.put(id, true);
            }
        });
        fold.tags.forEach((id, tags) -> {
            if (!tags.isEmpty()) {
                ids.put(id, true);
            }
        });
        return List.copyOf(ids.keySet());
    }

    /// The note of this id and the article it stands in.
    public Optional<Map.Entry<String, Note>> note(String id) {
        for (Map.Entry<String, Map<String, Note>> article : fold.notes.entrySet()) {
            Note note = article.getValue().get(id);
            if (note != null) {
                return Optional.of(Map.entry(article.getKey(), note));
            }
        }
        return Optional.empty();
    }

    /// Tags of an article, without those of its notes.
    public List<String> tags(String article) {
        var tags = fold.tags.get(article);
        return tags == null ? List.of() : List.copyOf(tags);
    }

    /// The day that the article's relative dates are reckoned from by a person's word; unknown where nobody gave one.
    public When anchor(String article) {
        return fold.anchors.getOrDefault(article, When.UNKNOWN);
    }

    /// Briefings, the last saved first.
    public List<Briefing> briefings() {
        return List.copyOf(fold.briefings.sequencedValues().reversed());
    }

    public Optional<Briefing> briefing(String id) {
        return Optional.ofNullable(fold.briefings.get(id));
    }

    /// Named sets of lanes, by name.
    public Map<String, List<Lane>> views() {
        return Map.copyOf(fold.views);
    }

    /// The lanes on screen; empty where nobody chose any.
    public List<Lane> lanes() {
        return fold.lanes;
    }

    /// Saved searches in the order they were first saved.
    public List<Act.SearchSaved> searches() {
        return List.copyOf(fold.searches.values());
    }

    /// Pairs of passages whose events are one happening.
    public List<Pair> joined() {
        return fold.joined;
    }

    /// Pairs of passages whose events are not one happening.
    public List<Pair> parted() {
        return fold.parted;
    }

    /// Whether some act changes how `article` reads, beside notes and tags.
    public boolean corrects(String article) {
        return fold.corrections.containsKey(article) || fold.anchors.containsKey(article);
    }

    /// Whether some rule, merge or renaming may change how any article reads.
    public boolean hasRules() {
        return !fold.rules.isEmpty() || !fold.merged.isEmpty() || !fold.never.isEmpty() || !fold.names.isEmpty();
    }

    /// Two passages that a person spoke of together.
    public record Pair(Passage one, Passage other) {}

    /// The act that is done, taken back or done again.
    public Act meant(Act act) {
        return switch (act) {
            case Act.Undone(long sequence) -> act(sequence).map(Recorded::act).orElse(act);
            case Act.Redone(long sequence) -> act(sequence).map(Recorded::act).orElse(act);
            default -> act;
        };
    }
}
