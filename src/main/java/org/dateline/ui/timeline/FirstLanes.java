package org.dateline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.timeline.Lane;
import org.dateline.workbench.Snapshot;

/// Lanes to begin with: the countries of which most is told, each followed by its best known people, so that what joins
/// them is short.
final class FirstLanes {
    private static final int COUNTRIES = 3;
    private static final int PEOPLE = 5;
    private static final int MOST = 8;

    private FirstLanes() {}

    static List<Lane> of(Snapshot snapshot) {
        List<Entity> all =
                snapshot.entities().stream().map(Snapshot.Known::entity).toList();
        List<Entity> countries = first(all, EntityKind.COUNTRY, COUNTRIES);
        List<Entity> people = new ArrayList<>(first(all, EntityKind.PERSON, PEOPLE));
        List<Entity> order = new ArrayList<>();
        for (Entity country : countries) {
            order.add(country);
            for (Entity person : List.copyOf(people)) {
                if (!person.country().isEmpty() && person.country().equals(country.country())) {
                    order.add(person);
                    people.remove(person);
                }
            }
        }
        order.addAll(people);
        return order.stream().limit(MOST).map(Lane::of).toList();
    }

    private static List<Entity> first(List<Entity> all, EntityKind kind, int most) {
        return all.stream().filter(e -> e.kind() == kind).limit(most).toList();
    }
}
