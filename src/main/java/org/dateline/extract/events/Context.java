package org.dateline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.Status;
import org.dateline.article.TimeMention;
import org.dateline.article.TimeMention.Type;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.text.Span;
import org.dateline.time.When;

/// When an event took place of which its sentence gives no time, as far as a dated report tells: news told in the plain
/// past is of the days up to the report.
///
/// Between the day that the paragraph spoke of last, else the day before the report, and the report itself; always
/// marked as about (EDTF `~`), and never in place of a time that the text gives. Left open are what is not real, what
/// stands in the pluperfect or beside the main clause, and what follows an older date in its paragraph: background.
final class Context {
    private static final int NEWS_DAYS = 8;
    private static final Set<String> ANY_TIME = Lexicon.of("context.any-time");
    /// "were abducted days before": on no day that could be told.
    private static final Set<String> UNITS = Set.of("days", "weeks", "months", "years", "decades", "centuries");
    private static final Set<String> BEFORE = Set.of("before", "earlier", "ago", "previously");
    private static final Set<String> NOW = Set.of("is", "are", "'s", "'re");

    private final Draft draft;
    private final LocalDate day;
    private final boolean dated;
    private final Set<Span> datable = new HashSet<>();

    Context(Draft draft) {
        this.draft = draft;
        this.dated = draft.article.published().isDay() && draft.anchor.isDay();
        this.day = draft.anchor.first();
    }

    /// Remembers whether the grammar of an event lets it be dated by its report.
    void note(Candidate e, Verdict verdict) {
        if (dated && verdict.isReal() && isNews(e, verdict)) {
            datable.add(e.span());
        }
    }

    private static boolean isNews(Candidate e, Verdict verdict) {
        Clause c = e.clause();
        Tree tree = c.tree;
        int verb = e.isNoun() ? tree.head(e.word()) : e.word();
        if (verb < 0 || !c.isVerb(verb) || (e.isNoun() && tree.relation(e.word()) != Relation.OBJECT)) {
            return false;
        }
        for (int child : tree.children(verb)) {
            String w = tree.lower(child);
            boolean earlier = UNITS.contains(w) && child + 1 < tree.size() && BEFORE.contains(tree.lower(child + 1))
                    || BEFORE.contains(w) && child > 0 && UNITS.contains(tree.lower(child - 1));
            if (earlier || ANY_TIME.contains(w) || (w.equals("had") && c.isAuxiliary(child))) {
                return false;
            }
        }
        if (verdict.status() == Status.ONGOING) {
            return tree.tag(verb) == Tag.VBG
                    && VerbGroup.auxiliaries(tree, verb).stream().anyMatch(a -> NOW.contains(tree.lower(a)));
        }
        boolean finite =
                tree.tag(verb) == Tag.VBD || !VerbGroup.auxiliaries(tree, verb).isEmpty();
        return finite && isMain(tree, verb);
    }

    /// Main clauses, what is joined to them, and what is said.
    private static boolean isMain(Tree tree, int verb) {
        return switch (tree.relation(verb)) {
            case ROOT, PARATAXIS -> true;
            case CONJUNCT, CLAUSE_COMPLEMENT -> tree.head(verb) < 0 || isMain(tree, tree.head(verb));
            default -> false;
        };
    }

    /// The events with the times that their report tells.
    List<EventMention> date(List<EventMention> events) {
        if (!dated || datable.isEmpty()) {
            return events;
        }
        List<EventMention> all = new ArrayList<>(events.size());
        for (EventMention e : events) {
            boolean open = !e.when().isKnown() && e.status().isReal() && datable.contains(e.span());
            all.add(open ? dated(e, when(e)) : e);
        }
        return all;
    }

    private static EventMention dated(EventMention e, When when) {
        String why = when.isKnown() ? e.why() + "; dated by its report" : e.why();
        return e.as(e.type(), e.status(), e.participants(), e.place(), when, why);
    }

    private When when(EventMention e) {
        LocalDate from = day.minusDays(1);
        int paragraph = draft.text().lastIndexOf('\n', e.sentence().start());
        for (TimeMention t : draft.times) {
            if (t.span().start() >= e.sentence().end()) {
                break;
            }
            boolean point = t.type() == Type.DATE || t.type() == Type.TIME;
            if (t.span().start() <= paragraph || !point || !t.when().isKnown()) {
                continue;
            }
            LocalDate first = t.when().first();
            if (first.equals(LocalDate.MIN) && !t.when().last().isBefore(day)) {
                continue;
            }
            if (t.when().last().isBefore(day.minusDays(NEWS_DAYS)) || first.isBefore(day.minusDays(31))) {
                from = LocalDate.MAX;
            } else if (!first.isAfter(day) && t.when().days() <= NEWS_DAYS) {
                from = first;
            }
        }
        if (from.equals(LocalDate.MAX)) {
            return When.UNKNOWN;
        }
        When end = When.day(day).about();
        return from.equals(day) || e.status() == Status.ONGOING
                ? end
                : When.range(When.day(from).about(), end);
    }
}
