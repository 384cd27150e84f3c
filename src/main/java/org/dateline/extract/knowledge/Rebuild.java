package org.dateline.extract.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The command that turns candidate tables into the product's: `Rebuild CANDIDATES PRODUCT`.
///
/// Reads the candidate tables (`office_holders.tsv`, `office_holders_other_ministers.tsv`, `persons_aliases.tsv`,
/// `countries.tsv`, `cities.tsv`, `organisations.tsv`, `recurring_meetings.tsv`), applies
/// `corrections.tsv` of the product folder, tests every row, leaves out what fails, and writes the product's tables
/// sorted. What was left out or changed, and why, goes to standard output, one line each. docs/knowledge.md tells more.
public final class Rebuild {
    private final Path from;
    private final Path to;
    private final List<String> report = new ArrayList<>();
    private final Map<String, List<String[]>> corrections = new TreeMap<>();

    private Rebuild(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Rebuild CANDIDATES PRODUCT (two folders; see docs/knowledge.md)");
            System.exit(2);
        }
        new Rebuild(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        Table fixes = read(to, "corrections.tsv");
        for (String[] row : fixes.rows()) {
            corrections.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row);
        }
        Table countries = corrected(read(from, "countries.tsv"), "code");
        Table organisations = corrected(read(from, "organisations.tsv"), "name");
        People people = new People(report, Organisation.all(organisations));
        people.add(corrected(read(from, "office_holders.tsv"), "person"));
        people.add(corrected(read(from, "office_holders_other_ministers.tsv"), "person"));
        people.spellings(read(from, "persons_aliases.tsv"));
        people.finish();
        write("persons.tsv", "key\tname\taliases\tcountry\twikidata\tsource", people.personRows());
        write("terms.tsv", Terms.HEADER, people.termRows(r -> !Terms.MINOR.contains(r.role())));
        write("terms_ministers.tsv", Terms.HEADER, people.termRows(r -> Terms.MINOR.contains(r.role())));
        write("countries.tsv", Countries.HEADER, Countries.rows(countries));
        write("cities.tsv", Cities.HEADER, Cities.rows(corrected(read(from, "cities.tsv"), "geonames"), report));
        plain("organisations.tsv", "name");
        plain("recurring_meetings.tsv", "series");
        report.forEach(System.out::println);
    }

    /// Tables that keep their columns; only their sources are shortened.
    private void plain(String name, String key) throws IOException {
        Table table = corrected(read(from, name), key);
        int source = table.column("source");
        List<String> rows = new ArrayList<>();
        for (String[] row : table.rows()) {
            row[source] = Sources.code(row[source]);
            rows.add(String.join("\t", row));
        }
        write(name, String.join("\t", table.columns()), rows);
    }

    /// Applies the corrections of this table: a column's new value for the rows of a key (see [#meant]), a whole row
    /// more (column `+`, its cells parted by `;`), or a row less (column `-`).
    private Table corrected(Table table, String key) {
        List<String[]> rows = new ArrayList<>(table.rows());
        int keyColumn = table.column(key);
        for (String[] fix : corrections.getOrDefault(table.name(), List.of())) {
            int before = rows.size();
            Function<String[], Boolean> meant = meant(table, keyColumn, fix[1]);
            boolean used = false;
            switch (fix[2]) {
                case "-" -> used = rows.removeIf(meant::apply);
                case "+" -> used = rows.add(added(table, keyColumn, fix));
                default -> {
                    for (String[] row : rows) {
                        if (meant.apply(row)) {
                            row[table.column(fix[2])] = fix[3];
                            used = true;
                        }
                    }
                }
            }
            report.add((used ? "corrected " : "CORRECTION WITHOUT A ROW ") + table.name() + " " + fix[1] + " " + fix[2]
                    + (before == rows.size() ? "" : " (" + before + " to " + rows.size() + " rows)"));
        }
        return new Table(table.name(), table.columns(), rows);
    }

    /// The rows that a key means: `Jane Doe`, or one of hers, `Jane Doe;role=FM;start=2004-05-11`.
    private static Function<String[], Boolean> meant(Table table, int keyColumn, String key) {
        String[] parts = key.split(";");
        return row -> {
            boolean all = row[keyColumn].equals(parts[0]);
            for (int i = 1; all && i < parts.length; i++) {
                int is = parts[i].indexOf('=');
                all = row[table.column(parts[i].substring(0, is))].equals(parts[i].substring(is + 1));
            }
            return all;
        };
    }

    private static String[] added(Table table, int keyColumn, String[] fix) {
        String[] row = new String[table.columns().size()];
        Arrays.fill(row, "");
        row[keyColumn] = fix[1];
        for (String cell : fix[3].split(";")) {
            int is = cell.indexOf('=');
            row[table.column(cell.substring(0, is).strip())] =
                    cell.substring(is + 1).strip();
        }
        row[table.column("source")] = fix[4];
        return row;
    }

    private static Table read(Path folder, String name) throws IOException {
        return Table.parse(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        List<String> sorted = new ArrayList<>(rows);
        sorted.sort(null);
        StringBuilder out = new StringBuilder(header).append('\n');
        sorted.forEach(r -> out.append(r).append('\n'));
        Path file = to.resolve(name);
        Files.writeString(file, out, StandardCharsets.UTF_8);
        report.add("wrote " + name + ": " + sorted.size() + " rows, " + Files.size(file) / 1024 + " kB");
    }
}
