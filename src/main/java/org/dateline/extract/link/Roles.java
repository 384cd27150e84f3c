package org.dateline.extract.link;

import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Reads the offices and occupations that an article gives its persons.
final class Roles {
    private Roles() {}

    static void read(Scene scene, People people) {
        for (Somebody s : people.all) {
            for (Find f : s.finds) {
                TitleSpan t = scene.titleBefore(f.from);
                if (t != null) {
                    add(scene, s, t, possessor(scene, t.from()));
                }
            }
        }
    }

    private static void add(Scene scene, Somebody s, TitleSpan t, @Nullable Find of) {
        String title = scene.words.text(t.from(), t.to());
        String code = scene.knowledge.titles().role(Folding.key(title));
        String name = of == null ? s.country : name(of);
        s.addRole(new Role(title, name, code));
        if (s.country.isEmpty() && of != null) {
            s.country = country(of);
        }
    }

    /// What stands right before a title and owns it: `Kenya's`, `Norwegian`, `BNGRC`.
    private static @Nullable Find possessor(Scene scene, int title) {
        Words w = scene.words;
        if (title == 0 || !(w.tight[title - 1] || w.possessive[title - 1])) {
            return null;
        }
        return scene.owner(title - 1);
    }

    static String name(Find f) {
        return switch (f.thing) {
            case Country c -> c.iso2().isEmpty() ? c.name() : c.iso2();
            case City c -> c.name();
            case Body b -> b.name;
            case Organisation o -> o.name();
            case Somebody s -> s.name;
            case null, default -> "";
        };
    }

    static String country(Find f) {
        return switch (f.thing) {
            case Country c -> c.isCountry() ? c.iso2() : c.parent();
            case City c -> c.country();
            case Body b -> b.country;
            case null, default -> "";
        };
    }
}
