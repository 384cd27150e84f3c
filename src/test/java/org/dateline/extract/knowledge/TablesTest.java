package org.dateline.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.text.Folding;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads every row of every table.
class TablesTest {
    private static final String SINCE = "2000";
    private static final int HANDOVER_DAYS = 45;

    private static Table countries;
    private static Table persons;
    private static Table terms;
    private static Table ministers;

    @BeforeAll
    static void read() {
        countries = Table.resource("countries.tsv");
        persons = Table.resource("persons.tsv");
        terms = Table.resource("terms.tsv");
        ministers = Table.resource("terms_ministers.tsv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.tsv",
                "cities.tsv",
                "organisations.tsv",
                "organisation_patterns.tsv",
                "recurring_meetings.tsv",
                "persons.tsv",
                "terms.tsv",
                "terms_ministers.tsv",
                "titles.tsv",
                "words.tsv"
            })
    void everyRowNamesASourceThatTheTableOfSourcesHas(String name) {
        Table sources = Table.resource("sources.tsv");
        Set<String> codes = sources.rows().stream().map(r -> r[0]).collect(Collectors.toSet());
        Table table = Table.resource(name);
        int source = table.column("source");
        Set<String> unknown = new TreeSet<>();
        for (String[] row : table.rows()) {
            for (String part : row[source].split(" ")) {
                int colon = part.indexOf(':');
                String code = colon < 0 ? part : part.substring(0, colon);
                if (!codes.contains(code)) {
                    unknown.add(part);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"countries.tsv", "persons.tsv", "terms.tsv", "terms_ministers.tsv", "cities.tsv", "words.tsv"})
    void rowsAreSortedAndEachStandsOnce(String name) {
        List<String> rows = Table.resource(name).rows().stream()
                .map(r -> String.join("\t", r))
                .toList();
        assertThat(rows).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyWordOfTheRulesIsWrittenAsItIsLookedUp() {
        Table words = Table.resource("words.tsv");
        for (String[] row : words.rows()) {
            boolean code = row[1].equals(row[1].toUpperCase(Locale.ROOT));
            assertThat(row[1]).as(row[0]).isEqualTo(code ? row[1] : Folding.key(row[1]));
        }
        assertThatThrownBy(() -> WordSets.of("no such set")).hasMessage("words.tsv has no set no such set");
    }

    @Test
    void everyCountryOfIso3166IsThereWithItsName() {
        Set<String> iso = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        Set<String> ours = new TreeSet<>();
        for (Country c : Country.all(countries)) {
            assertThat(c.name()).as(c.code()).isNotBlank();
            ours.add(c.iso2());
            if (c.kind().equals("country")) {
                assertThat(c.adjectives()).as("adjective of " + c.code()).isNotEmpty();
                assertThat(c.people()).as("people of " + c.code()).isNotNull();
            }
        }
        iso.remove("AN");
        assertThat(ours).containsAll(iso);
    }

    @Test
    void nearlyEveryStateHasASeatOfPower() {
        long seated = Country.all(countries).stream()
                .filter(c -> c.kind().equals("country") && !c.seats().isEmpty())
                .count();
        assertThat(seated).isGreaterThan(185);
    }

    @Test
    void theTablesAreAsLargeAsTheyHaveToBe() {
        Set<String> holders = new HashSet<>();
        for (String[] r : terms.rows()) {
            String end = r[terms.column("end")];
            if (end.isEmpty() || end.compareTo(SINCE) >= 0) {
                holders.add(r[0]);
            }
        }
        assertThat(holders).hasSizeGreaterThan(5_000);
        assertThat(Table.resource("organisations.tsv").rows()).hasSizeGreaterThan(900);
        assertThat(Table.resource("cities.tsv").rows()).hasSizeGreaterThan(4_000);
        assertThat(Table.resource("recurring_meetings.tsv").rows()).hasSizeGreaterThan(60);
    }

    @Test
    void everyPersonHasOneKeyAndAPossibleName() {
        Set<String> keys = new HashSet<>();
        Set<String> items = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String[] r : persons.rows()) {
            String item = r[persons.column("wikidata")];
            if (!keys.add(r[0]) || !PersonNames.isPossible(r[1]) || !(item.isEmpty() || items.add(item))) {
                wrong.add(String.join(" ", r));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aliasesOfPersonsAreNobodyElsesName() {
        Map<String, String> names = new HashMap<>();
        for (String[] r : persons.rows()) {
            names.put(r[1], r[0]);
        }
        List<String> wrong = new ArrayList<>();
        for (String[] r : persons.rows()) {
            for (String alias : Table.list(r[persons.column("aliases")])) {
                if (!names.getOrDefault(alias, r[0]).equals(r[0])) {
                    wrong.add(r[1] + ": " + alias);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void termsBelongToPersonsAndEndAfterTheyStart() {
        Set<String> keys = persons.rows().stream().map(r -> r[0]).collect(Collectors.toSet());
        List<Term> wrong = new ArrayList<>();
        for (Table table : List.of(terms, ministers)) {
            for (Term t : Term.all(table)) {
                boolean told =
                        !t.office().isBlank() && !t.of().isBlank() && !(t.start() + t.end() + t.seen()).isEmpty();
                boolean ordered = t.start().isEmpty()
                        || t.end().isEmpty()
                        || !When.of(t.start()).first().isAfter(When.of(t.end()).last());
                if (!keys.contains(t.person()) || !told || !ordered || t.term() == null) {
                    wrong.add(t);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void oneOfficeOfOneHolderHasOneHolderAtATime() {
        Set<String> single = Set.of("HOS", "HOG", "FM", "DEF", "FIN", "INT");
        Map<String, List<Term>> offices = new HashMap<>();
        for (Term t : Term.all(terms)) {
            boolean shared =
                    t.role().equals("HOS") && Set.of("BA", "SM", "AD", "CH").contains(t.of());
            boolean told = !t.start().isEmpty() && !t.certainty().equals("disputed");
            if (single.contains(t.role()) && told && !shared) {
                offices.computeIfAbsent(t.role() + " " + t.of() + " " + t.office(), k -> new ArrayList<>())
                        .add(t);
            }
        }
        List<String> wrong = new ArrayList<>();
        offices.forEach((office, held) -> {
            held.sort(Comparator.comparing(Term::start));
            for (int i = 0; i + 1 < held.size(); i++) {
                Term a = held.get(i);
                Term b = held.get(i + 1);
                boolean apart = a.person().equals(b.person())
                        || (!a.end().isEmpty() && Days.between(b.start(), a.end()) <= HANDOVER_DAYS);
                if (!apart) {
                    wrong.add(office + ": " + a + " and " + b);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOfficeIsOfACountryOrAnOrganisationOfTheTables() {
        Set<String> known = countries.rows().stream().map(r -> r[0]).collect(Collectors.toSet());
        Organisation.all(Table.resource("organisations.tsv")).forEach(o -> known.add(o.name()));
        for (Table table : List.of(terms, ministers)) {
            for (Term t : Term.all(table)) {
                assertThat(known).as(t.person() + ", " + t.office()).contains(t.of());
            }
        }
    }

    @Test
    void fewTermsAreDisputed() {
        assertThat(Term.all(terms).stream().filter(t -> t.certainty().equals("disputed")))
                .hasSizeLessThan(100);
    }

    @Test
    void organisationsAreOfKnownCountries() {
        Set<String> codes = countries.rows().stream().map(r -> r[0]).collect(Collectors.toSet());
        codes.add("");
        for (Organisation o : Organisation.all(Table.resource("organisations.tsv"))) {
            assertThat(codes).as(o.name()).contains(o.country());
        }
        for (City c : City.all(Table.resource("cities.tsv"))) {
            assertThat(codes).as(c.name()).contains(c.country());
        }
    }

    @Test
    void meetingsHaveDaysInOrder() {
        for (Meeting m : Meeting.all(Table.resource("recurring_meetings.tsv"))) {
            assertThat(When.of(m.start()).first())
                    .as(m.edition())
                    .isBeforeOrEqualTo(When.of(m.end()).last());
        }
    }

    @Test
    void aRowOfTheWrongLengthIsNamedWithItsLine() {
        assertThatThrownBy(() -> Table.parse("x.tsv", "a\tb\n1\t2\n3\n"))
                .hasMessage("x.tsv line 3: 1 cells, the header has 2");
    }
}
