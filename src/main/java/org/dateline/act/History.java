package org.dateline.act;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which acts stand, and what undo and redo would do next.
///
/// A new act clears what could be done again, as in every editor. A briefing that is saved again and again while it is
/// written is one step: the last of these saves stands for all.
///
/// @param passed sequences of saves that a later one of the same step stands for
record History(List<Recorded> standing, List<Recorded> undone, Set<Long> sequences, Set<Long> passed) {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    static History of(List<Recorded> acts) {
        List<Recorded> standing = new ArrayList<>();
        List<Recorded> undone = new ArrayList<>();
        Set<Long> passed = new HashSet<>();
        for (Recorded recorded : acts) {
            switch (recorded.act()) {
                case Act.Undone(long sequence) -> move(sequence, standing, undone);
                case Act.Redone(long sequence) -> move(sequence, undone, standing);
                case Act.SearchLooked _ -> standing.add(recorded);
                default -> {
                    if (!standing.isEmpty() && isOneStep(standing.getLast(), recorded)) {
                        passed.add(standing.removeLast().sequence());
                    }
                    standing.add(recorded);
                    undone.clear();
                }
            }
        }
        Set<Long> sequences = new HashSet<>();
        standing.forEach(r -> sequences.add(r.sequence()));
        return new History(List.copyOf(standing), List.copyOf(undone), sequences, passed);
    }

    private static boolean isOneStep(Recorded before, Recorded after) {
        return before.act() instanceof Act.BriefingSaved one
                && after.act() instanceof Act.BriefingSaved other
                && one.briefing().id().equals(other.briefing().id())
                && Duration.between(before.at(), after.at()).compareTo(PAUSE) < 0;
    }

    private static void move(long sequence, List<Recorded> from, List<Recorded> to) {
        for (int i = from.size() - 1; i >= 0; i--) {
            if (from.get(i).sequence() == sequence) {
                to.add(from.remove(i));
                return;
            }
        }
    }

    Optional<Recorded> undoable() {
        return lastUndoable(standing);
    }

    Optional<Recorded> redoable() {
        return lastUndoable(undone);
    }

    boolean stands(long sequence) {
        return sequences.contains(sequence);
    }

    private static Optional<Recorded> lastUndoable(List<Recorded> acts) {
        return acts.reversed().stream().filter(r -> r.act().canBeUndone()).findFirst();
    }
}
