package org.dateline.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.workbench.Answer;
import org.dateline.workbench.Question;
import org.dateline.workbench.Question.Lens;

/// The lenses as rows: heads, the values with the most articles, and what the analyst chose. Chosen values stay in
/// sight even where no article has them any more.
///
/// FX thread.
final class LensModel {
    private static final int FEW = 6;
    private static final int STEP = 20;

    private final ObservableList<LensRow> rows = FXCollections.observableArrayList();
    private final Set<Lens> open = EnumSet.of(Lens.PERSON, Lens.COUNTRY, Lens.TYPE, Lens.STATUS);
    private final Map<Lens, Integer> shown = new EnumMap<>(Lens.class);
    private Map<Lens, List<Answer.Count>> counts = Map.of();
    private List<Question.Filter> filters = List.of();
    private List<LensRow.Saved> saved = List.of();
    private boolean savedOpen;
    private String typed = "";
    private final java.util.function.BiFunction<Lens, String, String> label;

    /// @param label how a value is called where the answer has no label for it
    LensModel(java.util.function.BiFunction<Lens, String, String> label) {
        this.label = label;
    }

    ObservableList<LensRow> rows() {
        return rows;
    }

    void show(Map<Lens, List<Answer.Count>> newCounts, List<Question.Filter> newFilters) {
        counts = newCounts;
        filters = newFilters;
        fill();
    }

    void saved(List<LensRow.Saved> searches) {
        saved = List.copyOf(searches);
        fill();
    }

    /// Shows only values that hold this text; all of them again where it is empty.
    void filter(String text) {
        typed = text.strip().toLowerCase(Locale.ROOT);
        fill();
    }

    void toggle(Lens lens) {
        if (!open.remove(lens)) {
            open.add(lens);
        }
        fill();
    }

    void toggleSaved() {
        savedOpen = !savedOpen;
        fill();
    }

    void more(Lens lens) {
        shown.merge(lens, STEP, (was, step) -> was + step);
        fill();
    }

    /// Opens this lens and closes all others, for the rail of a narrow window.
    void only(Lens lens) {
        open.clear();
        open.add(lens);
        shown.put(lens, STEP);
        fill();
    }

    private void fill() {
        List<LensRow> next = new ArrayList<>();
        for (Lens lens : Lens.values()) {
            List<LensRow.Value> values = values(lens);
            boolean isOpen = open.contains(lens) || !typed.isEmpty();
            if (values.isEmpty() && !typed.isEmpty()) {
                continue;
            }
            if (values.isEmpty() && (lens == Lens.ORGANISATION || lens == Lens.PLACE)) {
                continue;
            }
            next.add(new LensRow.Head(lens, values.size(), isOpen));
            if (isOpen) {
                int limit = FEW + shown.getOrDefault(lens, 0);
                next.addAll(values.subList(0, Math.min(limit, values.size())));
                if (values.size() > limit) {
                    next.add(new LensRow.More(lens, values.size() - limit));
                }
            }
        }
        if (typed.isEmpty()) {
            next.add(new LensRow.SavedHead(saved.size(), savedOpen));
            if (savedOpen) {
                next.addAll(saved);
            }
        }
        // Only what changed is set, so that a list keeps its scroll position and its focused row.
        for (int i = 0; i < next.size(); i++) {
            if (i >= rows.size()) {
                rows.add(next.get(i));
            } else if (!rows.get(i).equals(next.get(i))) {
                rows.set(i, next.get(i));
            }
        }
        if (rows.size() > next.size()) {
            rows.remove(next.size(), rows.size());
        }
    }

    private List<LensRow.Value> values(Lens lens) {
        List<LensRow.Value> chosen = new ArrayList<>();
        List<LensRow.Value> others = new ArrayList<>();
        List<Question.Filter> left =
                new ArrayList<>(filters.stream().filter(f -> f.lens() == lens).toList());
        for (Answer.Count count : counts.getOrDefault(lens, List.of())) {
            LensRow.Choice choice = choice(lens, count.value());
            left.removeIf(f -> f.value().equals(count.value()));
            LensRow.Value row = new LensRow.Value(lens, count.value(), count.label(), count.articles(), choice);
            (choice == LensRow.Choice.NONE || lens == Lens.STATUS ? others : chosen).add(row);
        }
        for (Question.Filter f : left) {
            chosen.add(new LensRow.Value(
                    lens,
                    f.value(),
                    label.apply(lens, f.value()),
                    0,
                    f.include() ? LensRow.Choice.INCLUDED : LensRow.Choice.EXCLUDED));
        }
        chosen.addAll(others);
        chosen.removeIf(v -> !v.label().toLowerCase(Locale.ROOT).contains(typed));
        return chosen;
    }

    private LensRow.Choice choice(Lens lens, String value) {
        for (Question.Filter f : filters) {
            if (f.lens() == lens && f.value().equals(value)) {
                return f.include() ? LensRow.Choice.INCLUDED : LensRow.Choice.EXCLUDED;
            }
        }
        return LensRow.Choice.NONE;
    }
}
