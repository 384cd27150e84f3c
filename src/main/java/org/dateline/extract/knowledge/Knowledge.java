package org.dateline.extract.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.entity.Entity;
import org.dateline.entity.Entity.Origin;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.knowledge.Known.As;
import org.dateline.text.Folding;

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
    private final Map<String, List<Term>> offices = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, List<Organisation>> ofType = new HashMap<>();
    private final Tables tables;

    /// The rows of all tables as loaded.
    private record Tables(
            List<Country> countries,
            List<City> cities,
            List<Organisation> organisations,
            List<Person> persons,
            List<Meeting> meetings,
            Titles titles,
            BodyPatterns bodies) {}

    private Knowledge(Tables tables, List<Entity> rows) {
        this.tables = tables;
        rows.forEach(this::addGiven);
        tables.countries.forEach(this::addCountry);
        tables.cities.forEach(this::addCity);
        addRegions(tables.cities);
        tables.countries.forEach(this::addCapital);
        tables.organisations.forEach(this::addOrganisation);
        tables.persons.forEach(this::addPerson);
        for (Meeting m : tables.meetings) {
            add(m.series(), As.NAME, m);
            m.aliases().forEach(a -> add(a, As.NAME, m));
        }
    }

    /// Loads the tables from the program's resources; takes a fraction of a second.
    public static Knowledge load() {
        List<Term> terms = new ArrayList<>(Term.all(Table.resource("terms.tsv")));
        terms.addAll(Term.all(Table.resource("terms_ministers.tsv")));
        Tables tables = new Tables(
                Country.all(Table.resource("countries.tsv")),
                City.all(Table.resource("cities.tsv")),
                Organisation.all(Table.resource("organisations.tsv")),
                Person.all(Table.resource("persons.tsv"), terms),
                Meeting.all(Table.resource("recurring_meetings.tsv")),
                new Titles(Table.resource("titles.tsv")),
                new BodyPatterns(Table.resource("organisation_patterns.tsv")));
        return new Knowledge(tables, List.of());
    }

    /// The same tables with an analyst's rows before them: where both know a name, the analyst's row is meant.
    public Knowledge with(List<Entity> rows) {
        return new Knowledge(tables, rows);
    }

    private void addGiven(Entity e) {
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
            case PERSON -> person(key).map(Knowledge::asEntity);
            case COUNTRY -> country(key).map(Knowledge::asEntity);
            case ORGANISATION, PLACE -> Optional.ofNullable(entities.get(id));
        };
    }

    private static Entity asEntity(Person p) {
        List<Office> offices = p.terms().stream()
                .sorted(Comparator.comparing(Term::start).reversed())
                .map(t -> new Office(t.office(), t.of(), t.term()))
                .toList();
        return new Entity(
                "person/" + p.key(), EntityKind.PERSON, p.name(), p.aliases(), offices, p.country(), Origin.TABLE);
    }

    private static Entity asEntity(Country c) {
        return new Entity(
                Entity.country(c.code()), EntityKind.COUNTRY, c.name(), c.names(), List.of(), c.iso2(), Origin.TABLE);
    }

    private static Entity asEntity(Organisation o) {
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
        return ofType.getOrDefault(type + " " + country, List.of());
    }

    /// Who held a kind of office of a country or organisation on a day, as far as certain.
    ///
    /// @param role code of the kind of office
    public List<Term> holders(String role, String of, LocalDate day) {
        return offices.getOrDefault(role + " " + of, List.of()).stream()
                .filter(t -> !t.certainty().equals("disputed") && t.covers(day))
                .toList();
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
        return name.length() >= LEAST_ACRONYM
                && name.length() <= 6
                && name.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
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
        boolean missing = c.isCountry()
                && !key.isEmpty()
                && names.find(key).stream()
                        .noneMatch(k ->
                                k.thing() instanceof City city && city.country().equals(c.code()))
                && !key.equals(Folding.key(c.name()));
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
        ofType.computeIfAbsent(o.type() + " " + o.country(), k -> new ArrayList<>(1))
                .add(o);
        Entity entity = asEntity(o);
        entities.put(entity.id(), entity);
        addNames(List.of(o.name()), As.NAME, o);
        if (o.name().startsWith("US ") || o.name().startsWith("UN ")) {
            String full = o.name().startsWith("US ") ? "United States" : "United Nations";
            add(full + o.name().substring(2), As.NAME, o);
        }
        addNames(o.acronyms(), As.ACRONYM, o);
        addNames(o.aliases(), As.NAME, o);
    }

    private void addSurname(String key, Person p) {
        List<Person> all = surnames.computeIfAbsent(key, k -> new ArrayList<>(2));
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
        addNames(p.aliases(), As.NAME, p);
        addInitials(p);
        addSurname(key.substring(key.lastIndexOf(' ') + 1), p);
        for (String alias : p.aliases()) {
            if (alias.indexOf(' ') > 0) {
                String other = Folding.key(alias);
                addSurname(other.substring(other.lastIndexOf(' ') + 1), p);
            }
        }
        if (key.indexOf(' ') > 0) {
            givenNames.add(key.substring(0, key.indexOf(' ')));
        }
        for (Term term : p.terms()) {
            offices.computeIfAbsent(term.role() + " " + term.of(), k -> new ArrayList<>(4))
                    .add(term);
        }
    }
}
