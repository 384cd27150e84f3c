package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.Entity.Origin;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;

/// Rows of the tables as entities, with all that the tables know of them.
final class Entities {
    private Entities() {}

    static Entity of(Person p) {
        List<Office> offices = p.terms().stream()
                .sorted(Comparator.comparing(Term::start).reversed())
                .map(t -> new Office(t.office(), t.of(), t.term()))
                .toList();
        return new Entity(
                "person/" + p.key(), EntityKind.PERSON, p.name(), p.aliases(), offices, p.country(), Origin.TABLE);
    }

    static Entity of(Country c) {
        return new Entity(
                Entity.country(c.code()), EntityKind.COUNTRY, c.name(), c.names(), List.of(), c.iso2(), Origin.TABLE);
    }

    static Entity of(Organisation o) {
        List<String> aliases = new ArrayList<>(o.acronyms());
        aliases.addAll(o.aliases());
        return new Entity(
                Entity.id(EntityKind.ORGANISATION, o.name()),
                EntityKind.ORGANISATION,
                o.name(),
                aliases,
                List.of(),
                o.country(),
                Origin.TABLE);
    }
}
