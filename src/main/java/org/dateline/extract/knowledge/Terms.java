package org.dateline.extract.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tests the terms of all persons against each other: one office of one holder has one holder at a time.
final class Terms {
    /// Roles that one person holds at a time.
    private static final Set<String> SINGLE = Set.of("HOS", "HOG", "FM", "DEF", "FIN", "TRE", "INT", "CB", "SECGEN");
    /// Countries whose head of state is several people at once.
    private static final Set<String> SHARED = Set.of("HOS BA", "HOS SM", "HOS AD", "HOS CH");
    private static final int HANDOVER_DAYS = 45;

    static final String HEADER = "person\trole\toffice\tof\tstart\tend\tseen\tcertainty\tsource";
    /// Roles that fill a table of their own.
    static final Set<String> MINOR = Set.of("MIN", "AG", "CJ", "FIRSTLADY");

    private final List<People.Person> people;
    private final List<String> report;

    Terms(List<People.Person> people, List<String> report) {
        this.people = people;
        this.report = report;
    }

    private record Held(People.Person person, int index, TermRow term) {}

    void test() {
        people.forEach(this::mergeOwn);
        Map<String, List<Held>> offices = new HashMap<>();
        for (People.Person p : people) {
            for (int i = 0; i < p.terms.size(); i++) {
                TermRow t = p.terms.get(i);
                String office = t.role() + " " + t.of();
                if (SINGLE.contains(t.role()) && !t.start().isEmpty() && !SHARED.contains(office)) {
                    offices.computeIfAbsent(office + " " + t.office(), k -> new ArrayList<>())
                            .add(new Held(p, i, t));
                }
            }
        }
        offices.values().forEach(this::testOffice);
    }

    /// One row for one term, whichever sources told of it.
    private void mergeOwn(People.Person p) {
        Map<String, TermRow> kept = new LinkedHashMap<>();
        List<TermRow> rows = new ArrayList<>(p.terms);
        rows.sort(Comparator.comparing(TermRow::start));
        List<TermRow> out = new ArrayList<>();
        for (TermRow t : rows) {
            String office = t.role() + t.of() + t.office();
            TermRow before = kept.get(office);
            boolean same = before != null
                    && (t.start().isEmpty()
                            || before.start().isEmpty()
                            || before.end().isEmpty()
                            || !Days.isAfter(t.start(), before.end()));
            if (same && before != null) {
                String end = Days.later(before.end(), t.end());
                TermRow one = new TermRow(
                        t.role(),
                        t.office(),
                        t.of(),
                        before.start().isEmpty() ? t.start() : before.start(),
                        end,
                        end.isEmpty() ? Days.later(before.seen(), t.seen()) : "",
                        before.certainty().equals("high") ? "high" : t.certainty(),
                        before.source().contains(t.source()) ? before.source() : before.source() + " " + t.source());
                out.set(out.indexOf(before), one);
                kept.put(office, one);
            } else {
                out.add(t);
                kept.put(office, t);
            }
        }
        p.terms.clear();
        p.terms.addAll(out);
    }

    private void testOffice(List<Held> held) {
        held.sort(Comparator.comparing(h -> h.term.start()));
        for (int i = 0; i + 1 < held.size(); i++) {
            Held a = held.get(i);
            Held b = held.get(i + 1);
            if (a.person == b.person) {
                continue;
            }
            String where = a.term.office() + " of " + a.term.of();
            if (a.term.end().isEmpty() && Days.isAfter(b.term.start(), a.term.start())) {
                put(a, a.term.withEnd(b.term.start(), "successor"));
                report.add("closed by successor: " + a.person.name + ", " + where + " at " + b.term.start());
            } else if (a.term.end().isEmpty() || Days.between(b.term.start(), a.term.end()) > HANDOVER_DAYS) {
                put(a, a.person.terms.get(a.index).withCertainty("disputed"));
                put(b, b.person.terms.get(b.index).withCertainty("disputed"));
                report.add("overlap: " + where + ": " + a.person.name + " until " + a.term.end() + ", " + b.person.name
                        + " from " + b.term.start());
            }
        }
    }

    private static void put(Held held, TermRow term) {
        held.person.terms.set(held.index, term);
    }
}
