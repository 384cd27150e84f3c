package org.dateline.ui.entities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.entity.Office;
import org.dateline.timeline.Happening;
import org.dateline.workbench.EntityPage;

/// An entity's page arranged for reading.
final class EntityModel {
    private final EntityPage page;

    EntityModel(EntityPage page) {
        this.page = page;
    }

    EntityPage page() {
        return page;
    }

    String id() {
        return page.known().entity().id();
    }

    String name() {
        return page.known().entity().name();
    }

    /// Offices, the present one first; those without a known term last.
    List<Office> offices() {
        List<Office> offices = new ArrayList<>(page.known().entity().offices());
        offices.sort(Comparator.comparing((Office o) -> !o.term().isKnown())
                .thenComparing(o -> o.term().first(), Comparator.reverseOrder()));
        return offices;
    }

    /// The last day that the library speaks of; what was held then is called present.
    LocalDate latest() {
        return page.happenings().stream()
                .filter(h -> h.reported().isKnown() && !h.reported().isOpen())
                .map(h -> h.reported().last())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    boolean isPresent(Office office) {
        return office.term().isKnown()
                && !office.term().last().isBefore(latest())
                && !office.term().first().isAfter(latest());
    }

    /// The happenings that are worth a line: known in time, most reported first, back in the order of their time.
    List<Happening> happenings(int most) {
        return page.happenings().stream()
                .filter(h -> h.when().isKnown())
                .sorted(Comparator.comparingInt(Happening::articles).reversed())
                .limit(most)
                .sorted(Comparator.comparing(Happening::when))
                .toList();
    }

    /// Other spellings, most often first, without the name itself.
    List<Map.Entry<String, Integer>> spellings() {
        return page.spellings().stream().filter(e -> !e.getKey().equals(name())).toList();
    }

    int mostTogether() {
        return page.together().stream()
                .mapToInt(org.dateline.workbench.Answer.Count::articles)
                .max()
                .orElse(1);
    }
}
