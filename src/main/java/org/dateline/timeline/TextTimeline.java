package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.time.When;

/// A linked timeline in plain text, for a terminal: a line a happening, a column a lane. A happening that stands in
/// several lanes has its sign in each, joined by a rule; a plan names its outcome.
/// ```
///                US  RU  UA
/// 2025-02-15     ●───●   ·    Rubio, Lavrov: call                  2 articles
/// ```
public final class TextTimeline {
    private static final int TITLE = 58;

    private final List<Lane> lanes;

    /// @param lanes the columns, of entities; other lanes stay empty
    public TextTimeline(List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
    }

    /// The happenings in the order of their time; those without a date are left out.
    public List<String> lines(List<Happening> happenings) {
        List<Happening> dated = happenings.stream()
                .filter(h -> h.when().isKnown())
                .sorted(Comparator.comparing((Happening h) -> start(h.when())).thenComparing(Happening::id))
                .toList();
        Map<String, Happening> byId = new HashMap<>();
        happenings.forEach(h -> byId.put(h.id(), h));
        List<String> lines = new ArrayList<>(heads());
        for (Happening h : dated) {
            lines.add(line(h, byId));
        }
        return lines;
    }

    /// What the signs mean, in one line.
    public static String legend() {
        return "● happened  ○ planned or proposed  ◌ hypothetical or conditional  ✕ said not to be so  ⊘ cancelled";
    }

    private static LocalDate start(When when) {
        return when.first().equals(LocalDate.MIN) ? when.last() : when.first();
    }

    private List<String> heads() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            lines.add(" ".repeat(24) + "│   ".repeat(i) + "┌ " + lanes.get(i).name());
        }
        return lines;
    }

    private String line(Happening h, Map<String, Happening> byId) {
        int articles = h.articles();
        String became = "";
        Happening outcome = byId.get(h.planOf());
        if (outcome != null) {
            became = "  → " + (h.outcome() == Happening.Outcome.POSTPONED ? "put off to " : "")
                    + (outcome.when().isKnown() ? outcome.when() : outcome.title());
        }
        String title = h.title().length() > TITLE ? h.title().substring(0, TITLE - 1) + "…" : h.title();
        String sources = articles == 1 ? "1 article" : articles + " articles, " + h.independent() + " independent";
        String differ = h.conflicts().isEmpty() ? "" : ", sources differ";
        return "%-23s %s %-58s %s"
                .formatted(h.when(), cells(h), title, sources + differ + became)
                .stripTrailing();
    }

    private String cells(Happening h) {
        char sign = sign(Sign.of(h));
        int first = -1;
        int last = -1;
        boolean[] in = new boolean[lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            String subject = lanes.get(i).subject();
            in[i] = h.participants().contains(subject) || h.place().equals(subject);
            if (in[i]) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < lanes.size(); i++) {
            boolean joined = i >= first && i < last && first >= 0;
            char passing = i > first && i < last ? '─' : '·';
            out.append(in[i] ? sign : passing).append(joined ? "───" : "   ");
        }
        return out.toString();
    }

    private static char sign(Sign sign) {
        return switch (sign) {
            case HAPPENED -> '●';
            case PLANNED -> '○';
            case HYPOTHETICAL -> '◌';
            case NEGATED -> '✕';
            case CANCELLED -> '⊘';
        };
    }
}
