package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.article.Status;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Stage;
import org.dateline.extract.draft.Token;
import org.dateline.extract.events.syntax.Parser;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.text.Span;
import org.dateline.time.When;

/// Finds the events of an article: type, status with the words it rests on, participants, place, time and sources.
///
/// Needs tokens, mentions, times and statements. An event that is told twice is kept once, where it is told first.
/// Immutable after loading; any thread.
public final class Events implements Stage {
    private final Parser parser;
    private final Lemmas lemmas;
    private final Finder finder;
    private final Reality reality;
    private final Attribution attribution;
    private final Sieve sieve;
    private final Suspects suspects;

    private Events(Parser parser, Triggers triggers, Cues cues) {
        Set<String> verbs = new HashSet<>(triggers.verbWords);
        verbs.addAll(cues.verbWords);
        Set<String> nouns = new HashSet<>(triggers.nounWords);
        nouns.addAll(cues.nounWords);
        this.parser = parser;
        this.lemmas = new Lemmas(verbs, nouns);
        this.finder = new Finder(triggers);
        this.reality = new Reality(cues);
        this.attribution = new Attribution(cues);
        this.sieve = new Sieve();
        this.suspects = new Suspects(triggers.rows(), lemmas);
    }

    /// Loads the parser's model and the tables of triggers and cues.
    public static Events load() {
        return new Events(Parser.load(), Triggers.load(), Cues.load());
    }

    @Override
    public void read(Draft draft) {
        readAll(List.of(draft));
    }

    /// All sentences are parsed together: what is read of a model for one is still near the processor for the next.
    @Override
    public void readAll(List<Draft> drafts) {
        List<List<Sentence>> sentences = drafts.stream().map(this::sentences).toList();
        List<Parser.Asked> suspect = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Sentence s : sentences.get(i)) {
                if (s.suspect) {
                    suspect.add(s.asked(drafts.get(i)));
                }
            }
        }
        Iterator<Tree> trees = parser.read(suspect).iterator();
        for (int i = 0; i < drafts.size(); i++) {
            read(drafts.get(i), sentences.get(i), trees);
        }
    }

    private void read(Draft draft, List<Sentence> sentences, Iterator<Tree> trees) {
        Work work = new Work(
                draft,
                new Antecedents(draft),
                new Setting(draft.tokens),
                new Context(draft),
                new ArrayList<>(),
                new ArrayList<>());
        for (Sentence s : sentences) {
            if (s.suspect) {
                sentence(work, new Clause(trees.next(), s.number, lemmas));
            } else {
                work.antecedents.note(s.number, () -> parse(draft, s));
            }
        }
        draft.events.addAll(work.context.date(Merging.merge(work.told, work.echoes, draft)));
    }

    /// What is carried from sentence to sentence of one article.
    ///
    /// @param echoes gatherings that are no events of their own but may speak of one: "Their talks lasted an hour"
    private record Work(
            Draft draft,
            Antecedents antecedents,
            Setting setting,
            Context context,
            List<EventMention> told,
            List<EventMention> echoes) {}

    /// @param suspect whether a trigger may stand in it
    private record Sentence(int number, List<Token> words, boolean suspect) {
        Parser.Asked asked(Draft draft) {
            return new Parser.Asked(words, names(draft, number));
        }
    }

    private List<Sentence> sentences(Draft draft) {
        List<Sentence> all = new ArrayList<>();
        int from = 0;
        for (int s = 0; s < draft.sentences.size(); s++) {
            int to = from;
            while (to < draft.tokens.size() && draft.tokens.get(to).sentence() == s) {
                to++;
            }
            if (to > from) {
                List<Token> words = withoutDateline(draft.tokens.subList(from, to));
                all.add(new Sentence(s, words, suspects.may(words)));
            }
            from = to;
        }
        return all;
    }

    private void sentence(Work work, Clause clause) {
        Draft draft = work.draft;
        Antecedents antecedents = work.antecedents;
        int s = clause.sentence;
        antecedents.note(s, () -> clause);
        if (Doubt.deniesWhatWasSaid(clause)) {
            work.told.replaceAll(e -> isReportedBefore(e, draft, s) ? open(e) : e);
        }
        Scenery scenery = new Scenery(draft, clause, antecedents);
        List<Candidate> all = finder.find(clause, work.setting, scenery::isPerson, scenery::isHuman);
        if (all.isEmpty()) {
            return;
        }
        Tree tree = clause.tree;
        Roles roles = new Roles(scenery, clause);
        Dates dates = new Dates(draft, clause);
        Span span = draft.sentences.get(s);
        all.replaceAll(c -> ofOne(c, scenery));
        for (Candidate c : all) {
            if (isName(draft, scenery, c)) {
                continue;
            }
            When when = dates.of(c, all);
            Verdict verdict = reality.of(clause, c.word());
            List<String> participants = roles.participants(c);
            String place = roles.place(c);
            boolean keeps = sieve.keeps(c, all, scenery, verdict, participants, place, when);
            if (!keeps && !isEcho(c, participants, when)) {
                continue;
            }
            Status status = inTime(Objects.requireNonNull(verdict.status()), when, draft.anchor, c);
            EventMention found = new EventMention(
                    c.span(),
                    span,
                    c.row().type(),
                    status,
                    tree.span(Math.max(0, verdict.cue())),
                    participants,
                    place,
                    when,
                    attribution.sources(draft, clause, scenery, c.word()),
                    why(c, tree, verdict));
            if (!keeps) {
                work.echoes.add(found);
                continue;
            }
            work.context.note(c, verdict);
            work.told.add(found);
            boolean travels = c.row().cameo().equals("042");
            if (c.row().type() == EventType.AGREE || (c.row().type() == EventType.CONSULT && !travels)) {
                antecedents.pair(participants);
            }
            antecedents.together(s, participants);
        }
    }

    private static boolean isReportedBefore(EventMention e, Draft draft, int sentence) {
        return sentence > 0
                && e.sentence().equals(draft.sentences.get(sentence - 1))
                && e.status().isReal()
                && !e.sources().isEmpty();
    }

    private static EventMention open(EventMention e) {
        return e.as(e.type(), Status.HYPOTHETICAL, e.participants(), e.place(), e.when(), e.why() + "; denied after");
    }

    private static boolean isEcho(Candidate c, List<String> participants, When when) {
        EventType type = c.row().type();
        boolean gathering = type == EventType.CONSULT || type == EventType.CONFERENCE;
        return gathering && c.isNoun() && participants.isEmpty() && !when.isKnown();
    }

    /// The death of one who is named is no disaster.
    private static Candidate ofOne(Candidate c, Scenery scenery) {
        if (!c.row().words().equals("die")) {
            return c;
        }
        int subject = c.clause().subject(c.word());
        Mention m = subject < 0 ? null : scenery.named(subject);
        String word = subject < 0 ? "" : c.clause().tree.lower(subject);
        boolean one = (word.equals("he") || word.equals("she"))
                        && !scenery.actors(subject).isEmpty()
                || m != null && scenery.kind(m) == EntityKind.PERSON;
        Trigger row = new Trigger("die", c.row().form(), EventType.OTHER, "01");
        return one ? new Candidate(c.clause(), c.word(), c.object(), c.from(), c.to(), row) : c;
    }

    private Clause parse(Draft draft, Sentence s) {
        return new Clause(parser.read(List.of(s.asked(draft))).getFirst(), s.number, lemmas);
    }

    /// "March" is no protest, and the "Assembly" of a body's name no meeting.
    private static boolean isName(Draft draft, Scenery scenery, Candidate c) {
        if (!c.isNoun()) {
            return isCapital(c.clause().tree, c.word());
        }
        Mention m = scenery.mention(c.word());
        int at = c.clause().tree.start(c.word());
        return (m != null && m.form() == Form.NAME)
                || draft.times.stream().anyMatch(t -> t.span().contains(at));
    }

    /// "the Wuhan Open": no verb.
    private static boolean isCapital(Tree tree, int verb) {
        String word = tree.word(verb);
        return verb > 0
                && tree.tag(verb - 1).isName()
                && Character.isUpperCase(word.charAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static List<Span> names(Draft draft, int s) {
        Span sentence = draft.sentences.get(s);
        List<Span> names = new ArrayList<>();
        for (Mention m : draft.mentions) {
            if (m.form() == Form.NAME && sentence.contains(m.span())) {
                names.add(m.span());
            }
        }
        return names;
    }

    /// "ATHENS - Greece …": the place and the dash are no part of the sentence.
    private static List<Token> withoutDateline(List<Token> tokens) {
        String first = tokens.getFirst().text();
        if (first.length() < 3 || !first.equals(first.toUpperCase(Locale.ROOT))) {
            return tokens;
        }
        for (int i = 1; i < Math.min(9, tokens.size() - 2); i++) {
            String t = tokens.get(i).text();
            if (t.equals("-") || t.equals("–") || t.equals("—") || t.equals("--")) {
                return tokens.subList(i + 1, tokens.size());
            }
        }
        return tokens;
    }

    private static String why(Candidate c, Tree tree, Verdict verdict) {
        int cue = verdict.cue();
        String by = cue == c.word() || cue < 0 ? "" : ", by \"" + tree.word(cue) + "\"";
        return (c.isNoun() ? "noun: " : "verb: ") + c.row().words() + " ("
                + c.row().type() + ", CAMEO " + c.row().cameo() + ")" + by;
    }

    /// "its 1962 ruling", "the 2019 pledge".
    private static boolean isDated(Tree tree, int noun) {
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            if (tree.head(i) == noun && tree.tag(i) == Tag.CD && tree.lower(i).length() == 4) {
                return true;
            }
        }
        return false;
    }

    /// Nothing that lies wholly after the article's day has happened, whatever its tense; and what is past and named by
    /// a noun, as "the invasion in 2022", has.
    private static Status inTime(Status status, When when, When anchor, Candidate c) {
        if (!when.isKnown() || !anchor.isKnown()) {
            return status;
        }
        if (status.isReal() && when.first().isAfter(anchor.last())) {
            return Status.PLANNED;
        }
        Tree tree = c.clause().tree;
        boolean past = when.last().isBefore(anchor.first());
        if (past
                && status == Status.ONGOING
                && when.last().isBefore(anchor.first().minusDays(1))) {
            return Status.HAPPENED;
        }
        if (past && c.isNoun() && status != Status.NEGATED && isDated(tree, c.word())) {
            return Status.HAPPENED;
        }
        if (status == Status.PLANNED && past && c.isNoun() && tree.relation(c.word()) != Relation.OBJECT) {
            return Status.HAPPENED;
        }
        return status;
    }
}
