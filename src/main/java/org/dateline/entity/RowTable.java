package org.dateline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Reason;
import org.dateline.time.When;

/// An analyst's own rows as a table: tab-separated text that any spreadsheet opens and writes.
///
/// The first line names the columns, in any order. `kind` (`person`, `country`, `organisation`, `place`) and `name`
/// must be there; `id`, `aliases`, `country` and `offices` may be. Lists are parted by `|`. An office is `title; of;
/// term`: of a country's code or an organisation's name, and a term in EDTF (`2021-10-14/2025-02-04`,
/// `2025-01-21/..`), the last
/// two left out where not known. `id` is needed only where the row is to stand for somebody that the tables know
/// under another name. Empty lines and lines that begin with `#` are passed over.
///
/// Pure; any thread.
public final class RowTable {
    private static final List<String> COLUMNS = List.of("kind", "name", "aliases", "country", "offices", "id");
    private static final Set<String> ISO = iso();

    private RowTable() {}

    /// What was read.
    ///
    /// @param rows those that are right, in order
    /// @param faults lines that are not, and why
    public record Read(List<Entity> rows, List<Fault> faults) {
        public Read {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /// A line that is no row.
    ///
    /// @param line counted from 1, the header included
    /// @param reason one sentence: what is wrong, and what would be right
    public record Fault(int line, Reason reason) {
        @Override
        public String toString() {
            return "line " + line + ": " + reason.english();
        }
    }

    /// Reads a table. A line with a fault stops none of the others; a header that cannot be used is the only fault.
    public static Read read(String text) {
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        Map<String, Entity> rows = new LinkedHashMap<>();
        Map<String, Integer> at = new HashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> header = List.of();
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.stream(lines[i].split("\t", -1))
                    .map(RowTable::unquoted)
                    .toList();
            if (header.isEmpty()) {
                header = cells.stream().map(c -> c.toLowerCase(Locale.ROOT)).toList();
                Optional<Reason> fault = unusable(header);
                if (fault.isPresent()) {
                    return new Read(List.of(), List.of(new Fault(i + 1, fault.get())));
                }
                continue;
            }
            try {
                Entity row = row(header, cells);
                Integer first = at.putIfAbsent(row.id(), i + 1);
                if (first != null) {
                    throw new Wrong(
                            "rows.twice", "“%s” stands in line %s already; keep one of them", row.name(), first);
                }
                rows.put(row.id(), row);
            } catch (Wrong e) {
                faults.add(new Fault(i + 1, e.reason));
            }
        }
        if (header.isEmpty()) {
            faults.add(new Fault(
                    1,
                    Reason.of(
                            "rows.empty",
                            "the file is empty; the first line names the columns: %s",
                            String.join(", ", COLUMNS))));
        }
        return new Read(List.copyOf(rows.values()), faults);
    }

    /// Writes rows as [#read] reads them.
    public static String write(List<Entity> rows) {
        StringBuilder out = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (Entity e : rows) {
            List<String> offices = e.offices().stream().map(RowTable::office).toList();
            out.append(String.join(
                            "\t",
                            e.kind().word(),
                            cell(e.name()),
                            String.join(
                                    "|",
                                    e.aliases().stream().map(RowTable::part).toList()),
                            e.country(),
                            String.join("|", offices),
                            e.id()))
                    .append('\n');
        }
        return out.toString();
    }

    private static Optional<Reason> unusable(List<String> header) {
        for (String needed : List.of("kind", "name")) {
            if (!header.contains(needed)) {
                return Optional.of(Reason.of(
                        "rows.needed",
                        "there is no column “%s”; the first line names the columns, parted by tabs: %s",
                        needed,
                        String.join(", ", COLUMNS)));
            }
        }
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                return Optional.of(Reason.of(
                        "rows.column",
                        "there is no column “%s” in such a table, only %s",
                        column,
                        String.join(", ", COLUMNS)));
            }
        }
        return Optional.empty();
    }

    private static Entity row(List<String> header, List<String> cells) throws Wrong {
        if (cells.size() > header.size()) {
            throw new Wrong(
                    "rows.cells", "%s cells where the first line names %s columns", cells.size(), header.size());
        }
        EntityKind kind = kind(cell(header, cells, "kind"));
        String name = cell(header, cells, "name");
        if (name.isEmpty()) {
            throw new Wrong("rows.name", "the name is empty");
        }
        String country = country(cell(header, cells, "country"), kind);
        String given = cell(header, cells, "id");
        String id = given.isEmpty() ? id(kind, name, country) : id(kind, given);
        List<Office> offices = new ArrayList<>();
        for (String office : list(cell(header, cells, "offices"))) {
            if (kind != EntityKind.PERSON) {
                throw new Wrong(
                        "rows.holder", "only a person holds offices, not a country, an organisation or a place");
            }
            offices.add(office(office));
        }
        List<String> aliases = list(cell(header, cells, "aliases")).stream()
                .filter(alias -> !alias.equals(name))
                .distinct()
                .toList();
        return new Entity(id, kind, name, aliases, offices, country, Entity.Origin.ANALYST);
    }

    private static EntityKind kind(String word) throws Wrong {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.word().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw new Wrong("rows.kind", "“%s” is no kind; it is person, country, organisation or place", word);
    }

    private static String country(String code, EntityKind kind) throws Wrong {
        String country = code.toUpperCase(Locale.ROOT);
        if (!country.isEmpty() && !ISO.contains(country)) {
            throw new Wrong(
                    "rows.code", "“%s” is no country's code; it is two letters as in ISO 3166, such as UA", code);
        }
        if (country.isEmpty() && kind == EntityKind.COUNTRY) {
            throw new Wrong("rows.country", "a country needs its code in the column country");
        }
        return country;
    }

    private static String id(EntityKind kind, String name, String country) {
        return switch (kind) {
            case COUNTRY -> Entity.country(country);
            case PLACE -> Entity.id(kind, country.isEmpty() ? name : name + " " + country);
            case PERSON, ORGANISATION -> Entity.id(kind, name);
        };
    }

    private static String id(EntityKind kind, String given) throws Wrong {
        if (!given.matches(kind.word() + "/[\\p{L}\\p{N}-]+")) {
            throw new Wrong(
                    "rows.id", "the id “%s” is not of the kind of its row; it begins with %s/", given, kind.word());
        }
        return given;
    }

    private static Office office(String text) throws Wrong {
        String[] parts = text.split(";", -1);
        if (parts.length > 3 || parts[0].isBlank()) {
            throw new Wrong("rows.office", "the office “%s” is not written “title; of; term”", text);
        }
        String of = parts.length > 1 ? parts[1].strip() : "";
        String term = parts.length > 2 ? parts[2].strip() : "";
        Optional<When> when = term.isEmpty() ? Optional.of(When.UNKNOWN) : When.parse(term);
        return new Office(
                parts[0].strip(),
                of,
                when.orElseThrow(() -> new Wrong(
                        "rows.term",
                        "the term “%s” is no date or range in EDTF, such as 2021-10-14/2025-02-04 or 2025-01-21/..",
                        term)));
    }

    private static String office(Office o) {
        String term = o.term().isKnown() ? "; " + o.term().edtf() : "";
        String of =
                o.of().isEmpty() && term.isEmpty() ? "" : "; " + part(o.of()).replace(';', ',');
        return part(o.title()).replace(';', ',') + of + term;
    }

    private static String cell(List<String> header, List<String> cells, String column) {
        int at = header.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /// What a spreadsheet put between quotation marks.
    private static String unquoted(String cell) {
        String c = cell.strip();
        boolean quoted = c.length() > 1 && c.startsWith("\"") && c.endsWith("\"");
        return quoted ? c.substring(1, c.length() - 1).replace("\"\"", "\"").strip() : c;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String part(String text) {
        return cell(text).replace('|', '/');
    }

    private static Set<String> iso() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add("XK");
        return Set.copyOf(codes);
    }

    /// Why a line is no row.
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Reason reason;

        Wrong(String name, String pattern, Object... about) {
            reason = Reason.of(name, pattern, about);
        }
    }
}
