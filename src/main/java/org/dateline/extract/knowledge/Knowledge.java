package org.dateline.extract.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.knowledge.Known.As;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// The tables in memory: who and what is known, by name, by code and by office. Immutable once loaded; any thread.
public final class Knowledge {
    private static final int LEAST_ACRONYM = 2;
    private static final Set<String> WATERS = WordSets.of("water");
    private static final Set<String> DIRECTIONS = WordSets.of("direction");

    private final Phrases<Known> names = new Phrases<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, List<Person>> surnames = new HashMap<>();
    /// The terms of the analyst's rows.
    private final Map<String, List<Term>> givenOffices;
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    /// Organisations as entities, by id, once asked for.
    private volatile @Nullable Map<String, Entity> entities;

    private final Map<String, List<Organisation>> ofType = new HashMap<>();
    private final Tables tables;

    /// The rows of all tables as loaded.
    private record Tables(
            List<Country> countries,
            List<City> cities,
            List<Organisation> organisations,
            List<Person> persons,
            Offices offices,
            List<Meeting> meetings,
            Titles titles,
            BodyPatterns bodies) {}

    private Knowledge(Tables tables, List<Entity> rows) {
        this.tables = tables;
        List<Term> givenTerms = new ArrayList<>();
        for (Entity row : rows) {
            addGiven(row, givenTerms);
        }
        this.givenOffices = Offices.index(givenTerms);
        for (Country c : tables.countries) {
            addCountry(c);
        }
        for (City c : tables.cities) {
            addCity(c);
        }
        addRegions(tables.cities);
        for (Country c : tables.countries) {
            addCapital(c);
        }
        for (Organisation o : tables.organisations) {
            addOrganisation(o);
        }
        for (Person p : tables.persons) {
            addPerson(p);
        }
        for (Meeting m : tables.meetings) {
            add(m.series(), As.NAME, m);
            for (String alias : m.aliases()) {
                add(alias, As.NAME, m);
            }
        }
    }

    /// Loads the tables from the program's resources; takes a fraction of a second.
    public static Knowledge load() {
        TermLines leading = TermLines.resource("terms.tsv");
        TermLines others = TermLines.resource("terms_ministers.tsv");
        Tables tables = new Tables(
                Country.all(Table.resource("countries.tsv")),
                City.all(Table.resource("cities.tsv", "lat", "lon", "source")),
                Organisation.all(Table.resource("organisations.tsv")),
                Person.all(Table.resource("persons.tsv", "source"), leading, others),
                new Offices(leading, others),
                Meeting.all(Table.resource("recurring_meetings.tsv")),
                new Titles(Table.resource("titles.tsv")),
                new BodyPatterns(Table.resource("organisation_patterns.tsv")));
        return new Knowledge(tables, List.of());
    }

    /// The same tables with an analyst's rows before them: where both know a name, the analyst's row is meant.
    public Knowledge with(List<Entity> rows) {
        return new Knowledge(tables, rows);
    }

    private void addGiven(Entity e, List<Term> givenTerms) {
        List<String> all = new ArrayList<>(e.aliases());
        all.add(e.name());
        Object thing = e;
        if (e.kind() == EntityKind.PERSON) {
            String key = e.id().substring(e.id().indexOf('/') + 1);
            List<Term> terms = new ArrayList<>();
            for (Office o : e.offices()) {
                String edtf = o.term().edtf();
                int slash = edtf.indexOf('/');
                String start = slash < 0 ? edtf : edtf.substring(0, slash);
                String end = slash < 0 ? edtf : edtf.substring(slash + 1);
                terms.add(new Term(
                        key,
                        titles().role(Folding.key(o.title())),
                        o.title(),
                        o.of(),
                        start.equals("..") ? "" : start,
                        end.equals("..") ? "" : end,
                        end.equals("..") ? "9999" : "",
                        "high",
                        "analyst"));
            }
            Person p = new Person(key, e.name(), e.aliases(), e.country(), "", terms);
            given.add(key);
            givenTerms.addAll(terms);
            addPerson(p);
            thing = p;
        }
        for (String name : all) {
            add(name, As.NAME, thing);
        }
    }

    /// Whether a row is the analyst's.
    public boolean isGiven(Object thing) {
        return thing instanceof Entity || (thing instanceof Person p && given.contains(p.key()));
    }

    /// What the tables know of an entity, offices with their terms included; empty where they do not know it.
    public Optional<Entity> entity(String id) {
        String key = id.substring(id.indexOf('/') + 1);
        return switch (Entity.kindOf(id)) {
            case PERSON -> person(key).map(Entities::of);
            case COUNTRY -> country(key).map(Entities::of);
            case ORGANISATION -> Optional.ofNullable(organisationEntities().get(id));
            case PLACE -> Optional.empty();
        };
    }

    private Map<String, Entity> organisationEntities() {
        Map<String, Entity> all = entities;
        if (all == null) {
            all = new HashMap<>();
            for (Organisation o : tables.organisations) {
                Entity entity = Entities.of(o);
                all.put(entity.id(), entity);
            }
            entities = all;
        }
        return all;
    }

    /// All names of all tables.
    public Phrases<Known> names() {
        return names;
    }

    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    public Optional<Organisation> organisation(String name) {
        return Optional.ofNullable(organisations.get(name));
    }

    public Optional<Person> person(String key) {
        return Optional.ofNullable(persons.get(key));
    }

    /// Persons whose name ends with this word, given as its key.
    public List<Person> bySurname(String key) {
        return surnames.getOrDefault(key, List.of());
    }

    /// Whether some person of the tables has this as a first name, given as its key.
    public boolean isGivenName(String key) {
        return givenNames.contains(key);
    }

    public List<Meeting> meetings() {
        return tables.meetings;
    }

    public Titles titles() {
        return tables.titles;
    }

    /// How the bodies of states are called.
    public BodyPatterns bodies() {
        return tables.bodies;
    }

    /// The organisations of a type that belong to a country, by its code.
    public List<Organisation> organisations(String type, String country) {
        return ofType.getOrDefault(Offices.key(type, country), List.of());
    }

    /// Who held a kind of office of a country or organisation on a day, as far as certain.
    ///
    /// @param role code of the kind of office
    public List<Term> holders(String role, String of, LocalDate day) {
        List<Term> held = new ArrayList<>();
        for (List<Term> all :
                List.of(givenOffices.getOrDefault(Offices.key(role, of), List.of()), tables.offices.of(role, of))) {
            for (Term t : all) {
                if (!t.certainty().equals("disputed") && t.covers(day)) {
                    held.add(t);
                }
            }
        }
        return held;
    }

    private void add(String name, As as, Object thing) {
        names.add(Folding.key(name), new Known(name, as, thing));
    }

    private void addNames(List<String> all, As as, Object thing) {
        for (String written : all) {
            String name = written.startsWith("the ") ? written.substring(4) : written;
            if (!name.equals(written) && name.indexOf(' ') < 0) {
                continue;
            }
            if (written.startsWith("The ") && written.indexOf(' ', 4) > 0) {
                add(written.substring(4), as, thing);
            }
            add(name, as == As.NAME && isAcronym(name) ? As.ACRONYM : as, thing);
        }
    }

    private static boolean isAcronym(String name) {
        boolean letters = name.length() >= LEAST_ACRONYM && name.length() <= 6;
        for (int i = 0; letters && i < name.length(); i++) {
            letters = Character.isUpperCase(name.charAt(i)) || name.charAt(i) == '.';
        }
        return letters;
    }

    private void addCountry(Country c) {
        countries.put(c.code(), c);
        add(c.name(), As.NAME, c);
        if (!c.official().isEmpty()) {
            add(c.official(), As.NAME, c);
        }
        addNames(c.names(), As.NAME, c);
        for (String adjective : c.adjectives()) {
            add(adjective, isAcronym(adjective) ? As.ACRONYM : As.ADJECTIVE, c);
        }
        addNames(c.people(), As.PEOPLE, c);
        addNames(c.seats(), As.SEAT, c);
        addNames(c.former(), As.FORMER, c);
    }

    private void addCity(City c) {
        add(c.name(), As.NAME, c);
        addNames(c.aliases(), As.NAME, c);
    }

    /// A capital too small for the table of cities is a place nevertheless.
    private void addCapital(Country c) {
        String key = Folding.key(c.capital());
        boolean missing = c.isCountry() && !key.isEmpty() && !key.equals(Folding.key(c.name()));
        for (Known k : missing ? names.find(key) : List.<Known>of()) {
            missing &= !(k.thing() instanceof City city && city.country().equals(c.code()));
        }
        if (missing) {
            City city = new City("capital", c.capital(), List.of(), c.code(), "", true, 0);
            names.add(key, new Known(c.capital(), As.NAME, city));
        }
    }

    /// The divisions that cities lie in, where one country alone has one of that name.
    private void addRegions(List<City> cities) {
        Map<String, City> regions = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (City c : cities) {
            if (c.region().isEmpty()) {
                continue;
            }
            City known = regions.putIfAbsent(
                    c.region(), new City("", c.region(), List.of(), c.country(), "", false, c.population()));
            if (known != null && !known.country().equals(c.country())) {
                shared.add(c.region());
            }
        }
        for (City region : regions.values()) {
            String key = Folding.key(region.name());
            boolean plain = !Character.isDigit(region.name().codePointAt(0)) && key.length() > 3;
            if (plain
                    && !shared.contains(region.name())
                    && !DIRECTIONS.contains(key)
                    && !WATERS.contains(key.substring(key.lastIndexOf(' ') + 1))
                    && names.find(key).isEmpty()) {
                names.add(key, new Known(region.name(), As.NAME, region));
            }
        }
    }

    private void addOrganisation(Organisation o) {
        organisations.put(o.name(), o);
        String type = Offices.key(o.type(), o.country());
        List<Organisation> same = ofType.get(type);
        if (same == null) {
            same = new ArrayList<>(1);
            ofType.put(type, same);
        }
        same.add(o);
        addNames(List.of(o.name()), As.NAME, o);
        if (o.name().startsWith("US ") || o.name().startsWith("UN ")) {
            String full = o.name().startsWith("US ") ? "United States" : "United Nations";
            add(full.concat(o.name().substring(2)), As.NAME, o);
        }
        addNames(o.acronyms(), As.ACRONYM, o);
        addNames(o.aliases(), As.NAME, o);
    }

    private void addSurname(String key, Person p) {
        List<Person> all = surnames.get(key);
        if (all == null) {
            all = new ArrayList<>(2);
            surnames.put(key, all);
        }
        if (all.isEmpty() || all.getLast() != p) {
            all.add(p);
        }
    }

    /// `S. M. Krishna` is written `S.M. Krishna` as well.
    private void addInitials(Person p) {
        int dot = p.name().indexOf('.');
        boolean two = dot == 1 && p.name().indexOf('.', 2) == (p.name().charAt(2) == ' ' ? 4 : 3);
        if (two) {
            boolean apart = p.name().charAt(2) == ' ';
            String key = Folding.key(p.name());
            String other = apart ? key.charAt(0) + key.substring(2) : key.charAt(0) + " " + key.substring(1);
            names.add(other, new Known(p.name(), As.NAME, p));
        }
    }

    private void addPerson(Person p) {
        persons.putIfAbsent(p.key(), p);
        String key = Folding.key(p.name());
        names.add(key, new Known(p.name(), As.NAME, p));
        addInitials(p);
        addSurname(key.substring(key.lastIndexOf(' ') + 1), p);
        for (String alias : p.aliases()) {
            String other = Folding.key(alias);
            names.add(other, new Known(alias, isAcronym(alias) ? As.ACRONYM : As.NAME, p));
            if (alias.indexOf(' ') > 0) {
                addSurname(other.substring(other.lastIndexOf(' ') + 1), p);
            }
        }
        if (key.indexOf(' ') > 0) {
            givenNames.add(key.substring(0, key.indexOf(' ')));
        }
    }
}
