package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.article.Statement;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.jspecify.annotations.Nullable;

/// Who a pronoun or "the company" means where the linker leaves it open: the speaker, inside what is said; else the
/// last subject of the right kind, in this sentence or the two before. Only for participants; it makes no mention.
final class Antecedents {
    private static final Set<String> BODIES = Lexicon.of("antecedents.bodies");
    private static final Set<String> BOTH = Lexicon.of("antecedents.both");

    private static final Set<String> MEN = Set.of("leaders", "ministers", "presidents", "men");
    private static final Set<String> STATES =
            Set.of("countries", "governments", "nations", "neighbours", "neighbors", "states");

    private static final Set<String> ASKS =
            Set.of("demand", "insist", "urge", "propose", "ask", "recommend", "suggest", "request");
    private static final Set<String> MEETINGS = Set.of("talks", "negotiations", "discussions", "meeting", "summit");

    private record Subject(String entity, int at) {}

    /// A sentence told so far, whose subjects are looked for when a pronoun asks for them: few ever do, and not every
    /// sentence is parsed for its events.
    private final class Told {
        final int sentence;
        private final Supplier<Clause> clause;
        private @Nullable List<Subject> subjects;

        Told(int sentence, Supplier<Clause> clause) {
            this.sentence = sentence;
            this.clause = clause;
        }

        List<Subject> subjects() {
            if (subjects == null) {
                subjects = Antecedents.this.subjects(clause.get());
            }
            return subjects;
        }
    }

    private final Draft draft;
    private final List<Told> told = new ArrayList<>();
    private List<String> pair = List.of();
    private List<String> people = List.of();
    private List<String> together = List.of();
    private int togetherIn = -9;

    Antecedents(Draft draft) {
        this.draft = draft;
    }

    /// Remembers a sentence, in the order of the text.
    void note(int sentence, Supplier<Clause> clause) {
        told.add(new Told(sentence, clause));
    }

    /// The named subjects of a sentence.
    private List<Subject> subjects(Clause c) {
        Tree tree = c.tree;
        Scenery scenery = new Scenery(draft, c, this);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Relation r = tree.relation(i);
            if (!r.isSubject()) {
                continue;
            }
            Mention m = scenery.named(i);
            if (m != null && m.form() != Form.PRONOUN && m.form() != Form.DEMONYM) {
                subjects.add(new Subject(m.entity(), tree.start(i)));
            }
        }
        return subjects;
    }

    /// Remembers two who took part in one event, for "the two sides".
    void pair(List<String> participants) {
        if (participants.size() != 2) {
            return;
        }
        boolean persons = participants.stream().allMatch(Antecedents::isPerson);
        if (persons) {
            people = participants;
        }
        if (pair.isEmpty() || participants.stream().noneMatch(Antecedents::isPerson)) {
            pair = participants;
        }
    }

    /// Remembers persons who did something together, for "they" soon after.
    void together(int sentence, List<String> participants) {
        if (participants.size() > 1 && participants.stream().allMatch(Antecedents::isPerson)) {
            together = participants;
            togetherIn = sentence;
        }
    }

    Set<String> of(Clause c, int noun) {
        Tree tree = c.tree;
        Tag tag = tree.tag(noun);
        String w = tree.lower(noun);
        if (tag == Tag.PRP || tag == Tag.PRPS) {
            return switch (w) {
                case "he", "she", "him", "her" -> last(c, noun, true, other(c, noun));
                case "it" -> last(c, noun, false, Set.of());
                case "i", "we", "us" -> speaker(tree.start(noun));
                case "they" -> they(c, noun);
                default -> Set.of();
            };
        }
        int the = tree.child(noun, Relation.DETERMINER);
        if (the < 0 || !tree.lower(the).equals("the") && !tree.lower(the).equals("both")) {
            return w.equals("both") ? new LinkedHashSet<>(pair) : Set.of();
        }
        if (BOTH.contains(w)) {
            boolean two = tree.lower(the).equals("both") || hasTwo(tree, noun);
            return two ? both(w) : Set.of();
        }
        if (MEETINGS.contains(w) && tree.relation(noun) == Relation.SUBJECT) {
            return new LinkedHashSet<>(pair);
        }
        if (w.equals("government") && tree.children(noun).length == 1) {
            return country();
        }
        boolean bare = tree.children(noun).length == 1 || tree.child(noun, Relation.ADJECTIVE) > 0;
        return BODIES.contains(w) && bare ? body(c, noun) : Set.of();
    }

    /// "The two leaders" are persons, "both governments" countries.
    private Set<String> both(String noun) {
        if (MEN.contains(noun)) {
            return new LinkedHashSet<>(people.isEmpty() ? pair : people);
        }
        Set<String> countries = new LinkedHashSet<>();
        if (pair.isEmpty()) {
            return STATES.contains(noun) || noun.equals("sides") ? mostNamed() : countries;
        }
        for (String id : pair) {
            Entity entity = isPerson(id) && STATES.contains(noun) ? draft.entities.get(id) : null;
            countries.add(entity != null && !entity.country().isEmpty() ? Entity.country(entity.country()) : id);
        }
        return countries;
    }

    /// The two countries that an article names most, where it names no third as often.
    private Set<String> mostNamed() {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention m : draft.mentions) {
            if (!m.entity().isEmpty() && Entity.kindOf(m.entity()) == EntityKind.COUNTRY && m.form() != Form.PRONOUN) {
                counts.merge(m.entity(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> all = ranked(counts);
        boolean two = all.size() > 1
                && all.get(1).getValue() > 1
                && (all.size() == 2 || all.get(2).getValue() < all.get(1).getValue());
        return two ? new LinkedHashSet<>(List.of(all.get(0).getKey(), all.get(1).getKey())) : Set.of();
    }

    /// The country or body that "its" or "their" speaks of.
    Set<String> owner(Clause c, int possessive) {
        return switch (c.tree.lower(possessive)) {
            case "its" -> last(c, possessive, false, Set.of());
            case "his", "her" -> country(last(c, possessive, true, Set.of()));
            case "their" -> new LinkedHashSet<>(pair);
            default -> Set.of();
        };
    }

    /// The country an article is about, where it is about one more than about any other.
    private Set<String> country() {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention m : draft.mentions) {
            if (!m.entity().isEmpty() && m.form() != Form.PRONOUN) {
                Entity entity = draft.entities.get(m.entity());
                String of = entity == null || entity.country().isEmpty() ? "" : Entity.country(entity.country());
                counts.merge(Entity.kindOf(m.entity()) == EntityKind.COUNTRY ? m.entity() : of, 1, Integer::sum);
            }
        }
        counts.remove("");
        List<Map.Entry<String, Integer>> all = ranked(counts);
        boolean one = !all.isEmpty()
                && (all.size() == 1 || all.get(0).getValue() > 2 * all.get(1).getValue())
                && draft.entities.containsKey(all.getFirst().getKey());
        return one ? Set.of(all.getFirst().getKey()) : Set.of();
    }

    /// The highest count first.
    private static List<Map.Entry<String, Integer>> ranked(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> all = new ArrayList<>(counts.entrySet());
        all.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return all;
    }

    private static boolean hasTwo(Tree tree, int noun) {
        for (int child : tree.children(noun)) {
            if (tree.lower(child).equals("two")) {
                return true;
            }
        }
        return false;
    }

    /// "his government" is of his country.
    private Set<String> country(Set<String> person) {
        Entity entity =
                person.isEmpty() ? null : draft.entities.get(person.iterator().next());
        String of = entity == null || entity.country().isEmpty() ? "" : Entity.country(entity.country());
        return draft.entities.containsKey(of) ? Set.of(of) : Set.of();
    }

    /// Who a pronoun cannot be: nobody congratulates "him" who is himself, nor demands that "he" resign.
    private Set<String> other(Clause c, int pronoun) {
        Tree tree = c.tree;
        int verb = tree.head(pronoun);
        Relation r = tree.relation(pronoun);
        if (verb < 0 || !c.isVerb(verb)) {
            return Set.of();
        }
        if (r.isSubject()) {
            int above = tree.head(verb);
            boolean asked =
                    above >= 0 && tree.relation(verb) == Relation.CLAUSE_COMPLEMENT && ASKS.contains(c.lemma(above));
            return asked ? subject(c, above) : Set.of();
        }
        return subject(c, verb);
    }

    private Set<String> subject(Clause c, int verb) {
        int subject = c.subject(verb);
        Mention m = subject < 0 ? null : new Scenery(draft, c, this).named(subject);
        return m == null ? Set.of() : Set.of(m.entity());
    }

    private Set<String> last(Clause c, int pronoun, boolean person, Set<String> not) {
        int at = c.tree.start(pronoun);
        Set<String> speaker = speaker(at);
        speaker = speaker.equals(not) ? Set.of() : speaker;
        if (!speaker.isEmpty() && isPerson(speaker.iterator().next()) == person) {
            return speaker;
        }
        for (int i = told.size() - 1; i >= 0 && c.sentence - told.get(i).sentence <= 2; i--) {
            for (Subject s : told.get(i).subjects().reversed()) {
                if (s.at < at && isPerson(s.entity) == person && !not.contains(s.entity)) {
                    return Set.of(s.entity);
                }
            }
        }
        return Set.of();
    }

    private Set<String> they(Clause c, int pronoun) {
        Set<String> speaker = speaker(c.tree.start(pronoun));
        if (!speaker.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(c.sentence - togetherIn == 1 ? together : pair);
    }

    private Set<String> body(Clause c, int noun) {
        int at = c.tree.start(noun);
        Mention last = null;
        for (Mention m : draft.mentions) {
            if (m.span().end() <= at
                    && !m.entity().isEmpty()
                    && m.form() == Form.NAME
                    && Entity.kindOf(m.entity()) == EntityKind.ORGANISATION
                    && (last == null || m.span().start() > last.span().start())) {
                last = m;
            }
        }
        return last == null ? Set.of() : Set.of(last.entity());
    }

    /// Whose words a place in the text lies in, where that is an entity.
    private Set<String> speaker(int at) {
        Statement inner = null;
        for (Statement s : draft.statements) {
            if (s.content().contains(at)
                    && s.speaker().indexOf('/') > 0
                    && draft.entities.containsKey(s.speaker())
                    && (inner == null || s.content().length() < inner.content().length())) {
                inner = s;
            }
        }
        return inner == null ? Set.of() : Set.of(inner.speaker());
    }

    private static boolean isPerson(String entity) {
        return Entity.kindOf(entity) == EntityKind.PERSON;
    }
}
