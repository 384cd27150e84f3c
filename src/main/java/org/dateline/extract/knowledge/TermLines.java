package org.dateline.extract.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a table of terms, sorted by person as the persons are: each is read when it is first asked for, since
/// an article names few of the persons that are known.
final class TermLines {
    private final String name;
    /// A character a byte, so that nothing is decoded before it is read.
    private final String bytes;

    private final String header;
    private int at;
    /// The person of the line at hand, and the bytes that its lines begin with; empty at the end.
    private String next = "";

    private String prefix = "";

    private TermLines(String name, String bytes) {
        this.name = name;
        this.bytes = bytes;
        this.at = bytes.indexOf('\n') + 1;
        this.header = bytes.substring(0, at);
        begin();
    }

    static TermLines resource(String name) {
        return of(name, new String(Table.bytes(name), StandardCharsets.ISO_8859_1));
    }

    /// @param bytes the table's bytes as characters
    static TermLines of(String name, String bytes) {
        return new TermLines(name, bytes);
    }

    /// The lines of the next person, null if there are none; persons have to be asked for in the order of the table.
    @Nullable Held next(String person) {
        int from = at;
        while (person.equals(next)) {
            int end = bytes.indexOf('\n', at);
            int line = end < 0 ? bytes.length() : end + 1;
            boolean same = bytes.startsWith(prefix, line);
            at = line;
            if (!same) {
                begin();
            }
        }
        return from == at ? null : new Held(this, from, at);
    }

    /// Reads the person of the line at hand.
    private void begin() {
        int tab = bytes.indexOf('\t', at);
        prefix = tab < 0 ? "" : bytes.substring(at, tab + 1);
        next = tab < 0
                ? ""
                : new String(bytes.substring(at, tab).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /// All terms of the table.
    List<Term> all() {
        return terms(header.length(), bytes.length());
    }

    /// @throws IllegalArgumentException if a line is left whose person nobody asked for
    void finish() {
        if (at < bytes.length()) {
            throw new IllegalArgumentException(name + ": persons.tsv lacks, or has elsewhere, the person of the line "
                    + bytes.substring(at, Math.min(bytes.length(), at + 60)));
        }
    }

    private List<Term> terms(int from, int to) {
        String lines = header.concat(bytes.substring(from, to));
        return Term.all(Table.parse(name, lines.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// Some lines of a table.
    record Held(TermLines table, int from, int to) {
        List<Term> read() {
            return from == to ? List.of() : table.terms(from, to);
        }
    }

    /// The terms of one person, of two tables; any thread.
    static final class Terms extends AbstractList<Term> {
        private final @Nullable Held first;
        private final @Nullable Held second;
        private volatile @Nullable List<Term> read;

        private Terms(@Nullable Held first, @Nullable Held second) {
            this.first = first;
            this.second = second;
        }

        static List<Term> of(@Nullable Held first, @Nullable Held second) {
            return first == null && second == null ? List.of() : new Terms(first, second);
        }

        private List<Term> all() {
            List<Term> all = read;
            if (all == null) {
                List<Term> both = new ArrayList<>();
                both.addAll(first == null ? List.of() : first.read());
                both.addAll(second == null ? List.of() : second.read());
                all = List.copyOf(both);
                read = all;
            }
            return all;
        }

        @Override
        public Term get(int index) {
            return all().get(index);
        }

        @Override
        public int size() {
            return all().size();
        }
    }
}
