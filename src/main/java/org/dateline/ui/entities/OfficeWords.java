package org.dateline.ui.entities;

import org.dateline.entity.Entity;
import org.dateline.entity.Office;
import org.dateline.time.When;
import org.dateline.ui.kit.Texts;
import org.dateline.ui.pane.Workspace;

/// An office in words.
final class OfficeWords {
    private OfficeWords() {}

    /// `Secretary of State, United States, since 21 Jan 2025`
    static String of(Workspace workspace, Office office) {
        String of = holder(workspace, office);
        String title = of.isEmpty() ? office.title() : office.title() + ", " + of;
        String term = term(office.term());
        return term.isEmpty() ? title : title + ", " + term;
    }

    static String holder(Workspace workspace, Office office) {
        if (office.of().length() == 2) {
            String id = Entity.country(office.of());
            String name = workspace.name(id);
            return name.equals(id) ? office.of() : name;
        }
        return office.of();
    }

    /// `since 21 Jan 2025`, `3 Jan 2011 – 20 Jan 2025`; empty where not known.
    static String term(When term) {
        Texts texts = Texts.mine();
        if (!term.isKnown()) {
            return "";
        }
        boolean fromKnown = !term.first().equals(java.time.LocalDate.MIN);
        boolean toKnown = !term.last().equals(java.time.LocalDate.MAX);
        if (fromKnown && !toKnown) {
            return texts.get("pane.date.since", texts.day(term.first()));
        }
        if (!fromKnown && toKnown) {
            return texts.get("entities.until", texts.day(term.last()));
        }
        return texts.day(term.first()) + " – " + texts.day(term.last());
    }
}
