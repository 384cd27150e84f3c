package org.dateline.extract.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A tab-separated table: UTF-8, the first line names the columns, no quoting, lists inside a cell parted by `|`.
///
/// @param name the file's name, for messages
/// @param columns in order
/// @param rows each as long as `columns`
record Table(String name, List<String> columns, List<String[]> rows) {

    /// Reads a table of the program's resources.
    static Table resource(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name + ": build it again");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    /// Reads a table from its text.
    ///
    /// @throws IllegalArgumentException naming table, line and what is wrong there
    static Table parse(String name, String text) {
        List<String[]> rows = new ArrayList<>();
        String[] header = {};
        int line = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String[] cells = cells(text, at, end, header.length);
            line++;
            if (line == 1) {
                header = cells;
            } else if (cells.length != header.length) {
                throw new IllegalArgumentException(
                        name + " line " + line + ": " + cells.length + " cells, the header has " + header.length);
            } else {
                rows.add(cells);
            }
            at = end + 1;
        }
        return new Table(name, List.of(header), rows);
    }

    /// Where a column stands.
    int column(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no column " + column + " but " + columns);
        }
        return at;
    }

    /// Where some columns stand.
    int[] columns(String... names) {
        return Arrays.stream(names).mapToInt(this::column).toArray();
    }

    /// The parts of a cell that holds a list.
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : cell.indexOf('|') < 0 ? List.of(cell) : Arrays.asList(cell.split("\\|"));
    }

    private static String[] cells(String text, int from, int to, int expected) {
        String[] cells = new String[Math.max(1, expected)];
        int n = 0;
        for (int at = from; at <= to; n++) {
            int tab = text.indexOf('\t', at);
            int end = tab < 0 || tab >= to ? to : tab;
            if (n == cells.length) {
                cells = Arrays.copyOf(cells, n * 2);
            }
            cells[n] = text.substring(at, end);
            at = end + 1;
        }
        return n == cells.length ? cells : Arrays.copyOf(cells, n);
    }
}
