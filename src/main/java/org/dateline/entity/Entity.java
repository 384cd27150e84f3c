package org.dateline.entity;

import java.util.List;
import java.util.Locale;
import org.dateline.text.Folding;

/// A person, country, organisation or place.
///
/// The id is made from the kind and a key (`country/UA`, `person/marco-rubio`, `place/munich-de`), so that the same
/// thing found in two articles is the same entity without anyone having to compare.
///
/// @param id kind, slash, key
/// @param name the canonical name
/// @param aliases other spellings, without `name`
/// @param offices what a person holds or held, newest first; empty for other kinds
/// @param country ISO 3166-1 alpha-2 of the country it belongs to or lies in (for a country: its own); empty if not
/// known
/// @param origin where this is known from: `table` (our knowledge), `text` (only seen in articles), `analyst`
public record Entity(
        String id,
        EntityKind kind,
        String name,
        List<String> aliases,
        List<Office> offices,
        String country,
        Origin origin) {
    public Entity {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /// Where an entity is known from.
    public enum Origin {
        TABLE,
        TEXT,
        ANALYST
    }

    /// The id that an entity of this kind and name has where no table gives it another.
    public static String id(EntityKind kind, String name) {
        return kind.word() + "/" + Folding.key(name).replace(' ', '-');
    }

    /// The id of a country.
    ///
    /// @param code ISO 3166-1 alpha-2
    public static String country(String code) {
        return "country/" + code.toUpperCase(Locale.ROOT);
    }

    /// The kind that an id speaks of.
    public static EntityKind kindOf(String id) {
        String word = id.substring(0, id.indexOf('/'));
        for (EntityKind kind : EntityKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not an entity id: " + id);
    }

    /// What headlines call it: a person's family name with its particles (`von der Leyen`, `bin Salman`, `Xi`), all
    /// else by its whole name.
    public String shortName() {
        return kind == EntityKind.PERSON ? FamilyName.of(name, country) : name;
    }
}
