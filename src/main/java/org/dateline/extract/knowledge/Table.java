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
    ///
    /// @param unread columns that are not asked for: their cells stay empty
    static Table resource(String name, String... unread) {
        return parse(name, bytes(name), unread);
    }

    /// The bytes of a table of the program's resources.
    static byte[] bytes(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name + ": build it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + name, e);
        }
    }

    /// Reads a table from its text.
    ///
    /// @throws IllegalArgumentException naming table, line and what is wrong there
    static Table parse(String name, String text) {
        return parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a table from its bytes, UTF-8.
    ///
    /// @throws IllegalArgumentException naming table, line and what is wrong there
    static Table parse(String name, byte[] text, String... unread) {
        int end = end(text, 0);
        String[] header = new String(text, 0, end, StandardCharsets.UTF_8).split("\t", -1);
        boolean[] wanted = new boolean[header.length];
        for (int i = 0; i < header.length; i++) {
            wanted[i] = !List.of(unread).contains(header[i]);
        }
        List<String[]> rows = new ArrayList<>();
        String[] cells = new String[header.length];
        int n = 0;
        int from = end + 1;
        for (int at = from; at <= text.length; at++) {
            boolean last = at == text.length || text[at] == '\n';
            if (!last && text[at] != '\t') {
                continue;
            }
            if (last && at == text.length && from == at && n == 0) {
                break;
            }
            if (n < cells.length) {
                cells[n] = from == at || !wanted[n] ? "" : new String(text, from, at - from, StandardCharsets.UTF_8);
            }
            n++;
            from = at + 1;
            if (last) {
                if (n != header.length) {
                    throw new IllegalArgumentException(
                            name + " line " + (rows.size() + 2) + ": " + n + " cells, the header has " + header.length);
                }
                rows.add(cells);
                cells = new String[header.length];
                n = 0;
            }
        }
        return new Table(name, List.of(header), rows);
    }

    private static int end(byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
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
        int[] all = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            all[i] = column(names[i]);
        }
        return all;
    }

    /// The parts of a cell that holds a list.
    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : cell.indexOf('|') < 0 ? List.of(cell) : Arrays.asList(cell.split("\\|"));
    }
}
