package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.Entity.Origin;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;
import org.dateline.time.When;

/// Writes what was settled into the draft: entities in the order of their first mention, and the mentions.
final class Cast {
    private final Scene scene;
    private final People people;
    private final Draft draft;

    Cast(Scene scene, People people) {
        this.scene = scene;
        this.people = people;
        this.draft = scene.draft;
    }

    void fill() {
        List<Find> finds = new ArrayList<>(scene.finds);
        finds.sort(Comparator.comparingInt(f -> f.from));
        for (Find f : finds) {
            if (f.kind == null || f.nested) {
                continue;
            }
            Entity entity = f.kind == EntityKind.PERSON && !(f.thing instanceof Somebody) ? null : entity(f);
            if (entity != null) {
                draft.entities.putIfAbsent(entity.id(), entity);
            }
            draft.mentions.add(
                    new Mention(scene.words.span(f.from, f.to), entity == null ? "" : entity.id(), f.form, f.why));
        }
    }

    private Entity entity(Find f) {
        return switch (f.thing) {
            case Somebody s -> person(s);
            case Country c
            when c.isCountry() ->
                new Entity(
                        Entity.country(c.iso2()),
                        EntityKind.COUNTRY,
                        c.name(),
                        aliases(c),
                        List.of(),
                        c.iso2(),
                        Origin.TABLE);
            case Country c -> place(c.name(), c.names(), c.parent(), Origin.TABLE);
            case City c -> place(c.name(), c.aliases(), c.country(), Origin.TABLE);
            case Body b -> organisation(b);
            case Entity e -> e;
            case null, default -> unknown(f);
        };
    }

    private Entity unknown(Find f) {
        return place(People.unshouted(scene.words, f), List.of(), "", Origin.TEXT);
    }

    private Entity organisation(Body b) {
        if (b.given != null) {
            return b.given;
        }
        Set<String> aliases = new LinkedHashSet<>(b.aliases);
        if (b.row != null) {
            aliases.addAll(aliases(b.row));
        }
        aliases.remove(b.name);
        return new Entity(
                Entity.id(EntityKind.ORGANISATION, b.name),
                EntityKind.ORGANISATION,
                b.name,
                List.copyOf(aliases),
                List.of(),
                b.country,
                b.row == null ? Origin.TEXT : Origin.TABLE);
    }

    private static Entity place(String name, List<String> aliases, String country, Origin origin) {
        String key = country.isEmpty() ? name : name + " " + country;
        return new Entity(
                Entity.id(EntityKind.PLACE, key), EntityKind.PLACE, name, aliases, List.of(), country, origin);
    }

    private static List<String> aliases(Country c) {
        List<String> all = new ArrayList<>(c.names());
        if (!c.official().isEmpty() && !c.official().equals(c.name())) {
            all.add(c.official());
        }
        return all;
    }

    private static List<String> aliases(Organisation o) {
        List<String> all = new ArrayList<>(o.acronyms());
        all.addAll(o.aliases());
        return all;
    }

    private Entity person(Somebody s) {
        Set<String> aliases = new LinkedHashSet<>();
        if (s.row != null) {
            aliases.addAll(s.row.aliases());
        }
        for (Find f : s.finds) {
            if (f.form != Form.NAME) {
                continue;
            }
            aliases.add(scene.words.text(f.from, f.to).replace('\n', ' '));
        }
        aliases.remove(s.name);
        List<Office> offices = new ArrayList<>();
        for (Role role : s.roles) {
            offices.add(new Office(role.title(), role.of(), term(s, role)));
        }
        return new Entity(
                s.id(),
                EntityKind.PERSON,
                s.name,
                List.copyOf(aliases),
                offices,
                s.country,
                s.row == null ? Origin.TEXT : scene.knowledge.isGiven(s.row) ? Origin.ANALYST : Origin.TABLE);
    }

    /// The term of the tables that this role is.
    private When term(Somebody s, Role role) {
        if (s.row == null || role.code().isEmpty()) {
            return When.UNKNOWN;
        }
        When found = When.UNKNOWN;
        for (Term t : s.row.terms()) {
            boolean same =
                    t.role().equals(role.code()) || Folding.key(t.office()).equals(Folding.key(role.title()));
            if (same && (t.of().equals(role.of()) || role.of().isEmpty())) {
                found = found.isKnown() && !(scene.isDated() && t.mayCover(scene.date)) ? found : t.term();
            }
        }
        return found;
    }
}
