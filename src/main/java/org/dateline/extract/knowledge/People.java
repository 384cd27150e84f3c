package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.text.Folding;

/// Brings the candidate rows of office-holders together into persons and terms: one person once, whatever the spelling.
final class People {
    private static final int REALMS = 3;

    private final List<String> report;
    private final Map<String, Person> byItem = new LinkedHashMap<>();
    private final Map<String, List<Person>> byName = new LinkedHashMap<>();
    private final List<Person> all = new ArrayList<>();

    /// What an organisation is called in full, by its acronyms: an office is of the one, whichever way a source writes
    /// it.
    private final Map<String, String> organisations = new HashMap<>();

    People(List<String> report, List<Organisation> organisations) {
        this.report = report;
        organisations.forEach(o -> o.acronyms().forEach(a -> this.organisations.putIfAbsent(a, o.name())));
        organisations.forEach(o -> this.organisations.put(o.name(), o.name()));
    }

    /// A person while the rows come in.
    static final class Person {
        String key = "";
        final String name;
        String item;
        final Set<String> aliases = new LinkedHashSet<>();
        final Set<String> countries = new LinkedHashSet<>();
        final Set<String> sources = new TreeSet<>();
        final List<TermRow> terms = new ArrayList<>();

        Person(String name, String item) {
            this.name = name;
            this.item = item;
        }

        /// The country of most of the person's offices; a monarch of several realms belongs to the United Kingdom.
        String country() {
            if (countries.size() > REALMS && countries.contains("GB")) {
                return "GB";
            }
            String best = "";
            long most = 0;
            for (String country : countries) {
                long count = terms.stream().filter(t -> t.of().equals(country)).count();
                if (best.isEmpty() || count > most) {
                    best = country;
                    most = count;
                }
            }
            return best;
        }

        /// How likely news means this one among persons of the same name.
        int weight() {
            int sum = 0;
            for (TermRow t : terms) {
                sum += switch (t.role()) {
                    case "HOS", "HOG" -> 100;
                    case "MIN", "PR_UN" -> 1;
                    default -> 10;
                };
            }
            return sum;
        }
    }

    void add(Table t) {
        int person = t.column("person");
        int item = t.column("wikidata");
        for (String[] r : t.rows()) {
            Optional<PersonNames> read = PersonNames.read(r[person]);
            if (read.isEmpty()) {
                report.add("left out: not one person's name: " + r[person]);
                continue;
            }
            int office = t.column("of");
            r[office] = r[office].length() > 2 ? organisations.getOrDefault(r[office], r[office]) : r[office];
            String of = r[office];
            Person p = find(read.get().name(), r[item], of);
            p.aliases.addAll(read.get().aliases());
            for (String alias : Table.list(r[t.column("aliases")])) {
                if (PersonNames.isPossible(alias) || isShortForm(alias)) {
                    p.aliases.add(alias);
                }
            }
            if (of.length() == 2) {
                p.countries.add(of);
            }
            p.sources.addAll(List.of(Sources.code(r[t.column("source")]).split(" ")));
            TermRow.read(t, r).ifPresentOrElse(p.terms::add, () -> report.add("no term: " + String.join(" ", r)));
        }
    }

    /// `AMLO`, `MBZ`: letters that stand for a person.
    private static boolean isShortForm(String alias) {
        return alias.length() > 2 && alias.equals(alias.toUpperCase(Locale.ROOT)) && !alias.contains(" ");
    }

    private Person find(String name, String item, String of) {
        if (!item.isEmpty()) {
            Person known = byItem.get(item);
            if (known != null) {
                return known;
            }
        }
        List<Person> same = byName.computeIfAbsent(sorted(name), k -> new ArrayList<>());
        for (Person p : same) {
            boolean oneItem = item.isEmpty() || p.item.isEmpty() || item.equals(p.item);
            boolean oneCountry = of.length() != 2 || p.countries.isEmpty() || p.countries.contains(of);
            if (oneItem && oneCountry) {
                if (p.item.isEmpty() && !item.isEmpty()) {
                    p.item = item;
                    byItem.put(item, p);
                }
                return p;
            }
        }
        Person p = new Person(name, item);
        if (!item.isEmpty()) {
            byItem.put(item, p);
        }
        same.add(p);
        all.add(p);
        return p;
    }

    /// Spellings counted in news, for those already known.
    void spellings(Table t) {
        for (String[] r : t.rows()) {
            for (Person p : byName.getOrDefault(sorted(r[t.column("person")]), List.of())) {
                for (String alias : Table.list(r[t.column("aliases")])) {
                    if (PersonNames.isPossible(alias)) {
                        p.aliases.add(alias);
                    }
                }
            }
        }
    }

    void finish() {
        mergeTransliterations();
        dropUnsafeAliases();
        Set<String> taken = new HashSet<>();
        all.sort(Comparator.comparingInt(Person::weight).reversed());
        for (Person p : all) {
            String key = Folding.key(p.name).replace(' ', '-');
            String country = p.country();
            p.key = taken.add(key) ? key : key + "-" + country.toLowerCase(Locale.ROOT);
            for (int n = 2; !p.key.equals(key) && !taken.add(p.key); n++) {
                p.key = key + "-" + country.toLowerCase(Locale.ROOT) + n;
            }
        }
        new Terms(all, report).test();
    }

    /// Two persons who took the same office of the same country on the same day under nearly the same name are one.
    private void mergeTransliterations() {
        Map<String, List<Person>> starts = new HashMap<>();
        for (Person p : all) {
            for (TermRow t : p.terms) {
                if (t.start().length() == 10) {
                    starts.computeIfAbsent(t.role() + t.of() + t.start(), k -> new ArrayList<>())
                            .add(p);
                }
            }
        }
        Set<Person> gone = new HashSet<>();
        for (List<Person> group : starts.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Person a = group.get(i);
                    Person b = group.get(j);
                    boolean items = a.item.isEmpty() || b.item.isEmpty() || a.item.equals(b.item);
                    if (a != b && items && !gone.contains(a) && !gone.contains(b) && alike(a.name, b.name)) {
                        Person keep = a.terms.size() >= b.terms.size() ? a : b;
                        Person drop = keep == a ? b : a;
                        keep.aliases.add(drop.name);
                        keep.aliases.addAll(drop.aliases);
                        keep.countries.addAll(drop.countries);
                        keep.sources.addAll(drop.sources);
                        keep.terms.addAll(drop.terms);
                        keep.item = keep.item.isEmpty() ? drop.item : keep.item;
                        gone.add(drop);
                        report.add("one person twice: " + drop.name + " is " + keep.name);
                    }
                }
            }
        }
        all.removeAll(gone);
    }

    private static boolean alike(String a, String b) {
        String x = sorted(a).replace(" ", "");
        String y = sorted(b).replace(" ", "");
        return distance(x, y) <= Math.max(x.length(), y.length()) / 4;
    }

    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /// An alias that is another person's name, or a single word that is part of another person's name, would link the
    /// wrong one.
    private void dropUnsafeAliases() {
        Map<String, Set<Person>> words = new HashMap<>();
        Map<String, Set<Person>> names = new HashMap<>();
        for (Person p : all) {
            names.computeIfAbsent(Folding.key(p.name), k -> new HashSet<>()).add(p);
            for (String word : Folding.key(p.name).split(" ")) {
                words.computeIfAbsent(word, k -> new HashSet<>()).add(p);
            }
        }
        for (Person p : all) {
            Set<String> seen = new HashSet<>(Set.of(Folding.key(p.name)));
            p.aliases.removeIf(alias -> {
                String key = Folding.key(alias);
                Set<Person> others = new HashSet<>(names.getOrDefault(key, Set.of()));
                String bare = key.replaceFirst("^(?:al|el|bin|ben|von|van|de) ", "");
                if (bare.indexOf(' ') < 0) {
                    others.addAll(words.getOrDefault(bare, Set.of()));
                }
                others.remove(p);
                if (!others.isEmpty()) {
                    report.add("left out alias of " + p.name + ": " + alias + " is also another's");
                }
                return !others.isEmpty() || !seen.add(key);
            });
        }
    }

    private static String sorted(String name) {
        String[] words = Folding.key(name).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    List<String> personRows() {
        List<String> rows = new ArrayList<>();
        for (Person p : all) {
            String country = p.country();
            rows.add(String.join(
                    "\t", p.key, p.name, String.join("|", p.aliases), country, p.item, String.join(" ", p.sources)));
        }
        return rows;
    }

    List<String> termRows(Predicate<TermRow> which) {
        List<String> rows = new ArrayList<>();
        for (Person p : all) {
            p.terms.stream().filter(which).map(t -> t.line(p.key)).forEach(rows::add);
        }
        return rows;
    }
}
