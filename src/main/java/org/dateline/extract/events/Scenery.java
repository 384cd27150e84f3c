package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tag;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Which entities the noun phrases of a sentence mean.
final class Scenery {
    /// Nouns that act for the country or body they belong to.
    private static final Set<String> ACTING = Lexicon.of("scenery.acting", "scenery.governs", "senses.armed");

    /// Words for people and bodies that the endings do not show.
    private static final Set<String> PEOPLE = Lexicon.of("scenery.people");

    /// "Hundreds of UN troops" are UN troops.
    private static final Set<String> COUNTED = Lexicon.of("scenery.counted");

    private static final Set<String> OF = Set.of("of", "from");
    private static final Set<String> AT = Set.of("at", "in");

    /// Whoever governs in a capital governs the country.
    private static final Set<String> GOVERNS = Lexicon.of("scenery.governs");
    private static final Set<String> OCCASION = Set.of("Conference", "Summit", "Forum");

    private final Draft draft;
    private final Clause clause;
    private final Antecedents antecedents;
    private final List<Mention> mentions = new ArrayList<>();

    Scenery(Draft draft, Clause clause, Antecedents antecedents) {
        this.draft = draft;
        this.antecedents = antecedents;
        this.clause = clause;
        Span sentence = draft.sentences.get(clause.sentence);
        for (Mention m : draft.mentions) {
            if (sentence.contains(m.span())) {
                mentions.add(m);
            }
        }
    }

    /// The mention that a word is part of.
    @Nullable Mention mention(int word) {
        int at = clause.tree.start(word);
        Mention found = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (m.span().contains(at)
                    && !m.entity().isEmpty()
                    && (found == null || m.span().length() > found.span().length())) {
                found = m;
            }
        }
        return found;
    }

    /// Whether a word is part of a person's name, and nobody's pronoun.
    boolean isPerson(int word) {
        Mention found = clause.tree.tag(word).isNoun() ? mention(word) : null;
        return found != null && kind(found) == EntityKind.PERSON;
    }

    /// Whether a word means human beings: a name, "him", or what people are called.
    boolean isHuman(int word) {
        if (word < 0) {
            return false;
        }
        Tag tag = clause.tree.tag(word);
        String w = clause.tree.lower(word);
        if (tag == Tag.PRP) {
            return w.equals("him") || w.equals("her") || w.equals("he") || w.equals("she");
        }
        Mention own = tag.isNoun() ? mention(word) : null;
        if (own != null) {
            return kind(own) == EntityKind.PERSON;
        }
        return Humans.areMeant(tag, w, clause.lemma(word))
                || tag == Tag.CD && clause.before(word).isEmpty() && isOfHumans(word);
    }

    /// "two of his aides", "questioned the three".
    private boolean isOfHumans(int number) {
        for (int child : clause.tree.children(number)) {
            if (child == number - 1 && clause.tree.lower(child).equals("the")) {
                return true;
            }
            if (child > number && clause.before(child).equals("of") && isHuman(child)) {
                return true;
            }
        }
        return false;
    }

    /// The mention that a subject is, or the person named beside its title.
    @Nullable Mention named(int noun) {
        Mention own = mention(noun);
        if (own != null) {
            return own;
        }
        for (int child : clause.tree.children(noun)) {
            Relation r = clause.tree.relation(child);
            Mention m = r == Relation.APPOSITION || r == Relation.COMPOUND ? mention(child) : null;
            if (m != null && kind(m) == EntityKind.PERSON) {
                return m;
            }
        }
        return null;
    }

    /// The country that a mention is, or a place lies in; empty for others.
    String countryOf(Mention m) {
        Entity entity = draft.entities.get(m.entity());
        EntityKind kind = kind(m);
        if (kind == EntityKind.COUNTRY) {
            return m.entity();
        }
        return kind != EntityKind.PLACE || entity == null || entity.country().isEmpty()
                ? ""
                : Entity.country(entity.country());
    }

    /// A conference at which others meet takes no part itself.
    boolean isOccasion(String id) {
        Entity entity = draft.entities.get(id);
        return entity != null
                && entity.kind() == EntityKind.ORGANISATION
                && OCCASION.contains(entity.name().substring(entity.name().lastIndexOf(' ') + 1));
    }

    EntityKind kind(Mention m) {
        return Entity.kindOf(m.entity());
    }

    /// The entities that a noun phrase means or acts for, those joined to it by "and" too.
    Set<String> actors(int noun) {
        Set<String> found = new LinkedHashSet<>();
        if (noun >= 0) {
            actors(noun, found, 0);
        }
        return found;
    }

    private void actors(int noun, Set<String> found, int depth) {
        Tree tree = clause.tree;
        if (depth > 4) {
            return;
        }
        Set<String> own = one(noun);
        found.addAll(own);
        for (int child : tree.children(noun)) {
            if (tree.relation(child) == Relation.CONJUNCT && !clause.isVerb(child)) {
                actors(child, found, depth + 1);
            }
        }
        if (own.size() > 1) {
            // "the presidents of Kenya and Rwanda met": the second country may hang on the title
            own.forEach(id -> found.remove(homeland(id)));
        }
    }

    private String homeland(String id) {
        Entity entity = draft.entities.get(id);
        return entity == null || entity.kind() != EntityKind.PERSON ? "" : Entity.country(entity.country());
    }

    private Set<String> one(int noun) {
        Tree tree = clause.tree;
        Mention own = mention(noun);
        Mention apposed = own != null && own.form() == Form.NOMINAL ? apposed(noun) : null;
        if (apposed != null) {
            return Set.of(apposed.entity());
        }
        if (own != null) {
            return own.form() == Form.PRONOUN && tree.tag(noun) == Tag.PRPS ? Set.of() : entities(own.span());
        }
        Set<String> meant = antecedents.of(clause, noun);
        if (!meant.isEmpty()) {
            return meant;
        }
        for (int child : tree.children(noun)) {
            boolean beside = tree.relation(child) == Relation.APPOSITION;
            if (beside || tree.relation(child) == Relation.COMPOUND) {
                Mention m = mention(child);
                if (m != null && (kind(m) == EntityKind.PERSON || beside && isBody(m))) {
                    return beside ? joined(child, m) : Set.of(m.entity());
                }
            }
        }
        if (COUNTED.contains(clause.lemma(noun)) || COUNTED.contains(tree.lower(noun))) {
            for (int child : tree.children(noun)) {
                if (child > noun && clause.before(child).equals("of")) {
                    return one(child);
                }
            }
        }
        if (!isActing(noun)) {
            return Set.of();
        }
        return owners(noun, 0);
    }

    /// "the president, Ali Mohamed Shein": who is named beside the title is meant by it.
    private @Nullable Mention apposed(int noun) {
        int child = clause.tree.child(noun, Relation.APPOSITION);
        Mention m = child > noun ? mention(child) : null;
        return m != null && m.form() == Form.NAME && kind(m) == EntityKind.PERSON ? m : null;
    }

    /// All that the words of one mention mean: "the presidents of Russia and France" are two.
    private Set<String> entities(Span span) {
        Set<String> found = new LinkedHashSet<>();
        for (Mention m : mentions) {
            if (m.span().equals(span) && !m.entity().isEmpty()) {
                found.add(m.entity());
            }
        }
        return found;
    }

    private boolean isBody(Mention m) {
        return kind(m) == EntityKind.ORGANISATION && m.form() == Form.NAME;
    }

    /// "two ministers, A and B": both names.
    private Set<String> joined(int word, Mention m) {
        Set<String> found = new LinkedHashSet<>(Set.of(m.entity()));
        for (int child : clause.tree.children(word)) {
            Mention other = clause.tree.relation(child) == Relation.CONJUNCT ? mention(child) : null;
            if (other != null && kind(other) == kind(m)) {
                found.add(other.entity());
            }
        }
        return found;
    }

    /// Whether a noun phrase may mean somebody: an entity, a pronoun, or a word for people or bodies. "The law" and
    /// "the results" cannot demand or support.
    boolean mayAct(int noun) {
        Tree tree = clause.tree;
        Tag tag = tree.tag(noun);
        if (!tag.isNoun() || tag == Tag.NNP || tag == Tag.NNPS || named(noun) != null || isActing(noun)) {
            return true;
        }
        String w = clause.lemma(noun);
        if (PEOPLE.contains(w) || PEOPLE.contains(Finder.singular(w)) || PEOPLE.contains(tree.lower(noun))) {
            return true;
        }
        return Humans.isDoer(w)
                || !Humans.isThing(w) && !antecedents.of(clause, noun).isEmpty();
    }

    boolean isActing(int noun) {
        String w = clause.tree.lower(noun);
        return ACTING.contains(w) || ACTING.contains(clause.lemma(noun)) || w.endsWith("ists") || w.endsWith("men");
    }

    /// Countries and bodies that a noun belongs to: "Norwegian engineers", "Egypt's ministry", "parliament of Kenya".
    private Set<String> owners(int noun, int depth) {
        Tree tree = clause.tree;
        Set<String> found = new LinkedHashSet<>();
        for (int child : tree.children(noun)) {
            Relation r = tree.relation(child);
            boolean belongs = r == Relation.POSSESSOR
                    || r == Relation.ADJECTIVE
                    || r == Relation.COMPOUND
                    || r == Relation.OTHER && child < noun
                    || (r == Relation.NOUN_MODIFIER
                            && (OF.contains(clause.before(child)) || AT.contains(clause.before(child))));
            if (!belongs) {
                continue;
            }
            Mention m = mention(child);
            if (tree.tag(child) == Tag.WPS) {
                found.addAll(whose(noun));
            } else if (r == Relation.NOUN_MODIFIER && !OF.contains(clause.before(child))) {
                if (m != null && kind(m) == EntityKind.ORGANISATION) {
                    found.add(m.entity());
                } else if (m != null
                        && GOVERNS.contains(tree.lower(noun))
                        && !countryOf(m).isEmpty()) {
                    found.add(countryOf(m));
                }
            } else if (tree.tag(child) == Tag.PRPS) {
                found.addAll(antecedents.owner(clause, child));
            } else if (m != null && kind(m) != EntityKind.PERSON && kind(m) != EntityKind.PLACE) {
                found.add(m.entity());
                addJoined(child, found);
            } else if (m == null && depth < 2 && found.isEmpty()) {
                found.addAll(owners(child, depth + 1));
            }
        }
        return found;
    }

    /// "Russia, whose troops fought": the troops are Russia's.
    private Set<String> whose(int noun) {
        Tree tree = clause.tree;
        int verb = tree.head(noun);
        return verb >= 0 && tree.relation(verb) == Relation.RELATIVE_CLAUSE && tree.head(verb) < noun
                ? actors(tree.head(verb))
                : Set.of();
    }

    private void addJoined(int word, Set<String> found) {
        for (int child : clause.tree.children(word)) {
            if (clause.tree.relation(child) == Relation.CONJUNCT) {
                Mention m = mention(child);
                if (m != null && kind(m) != EntityKind.PERSON) {
                    found.add(m.entity());
                }
            }
        }
    }

    /// Adjectives and names in front of an event noun, and its possessor: "Russian invasion", "Egypt's offer".
    Set<String> before(int noun) {
        Set<String> found = new LinkedHashSet<>();
        Tree tree = clause.tree;
        for (int child : tree.children(noun)) {
            Relation r = tree.relation(child);
            if (child < noun && (r == Relation.ADJECTIVE || r == Relation.COMPOUND || r == Relation.POSSESSOR)) {
                Mention m = mention(child);
                if (m != null && kind(m) != EntityKind.PLACE) {
                    found.add(m.entity());
                    addJoined(child, found);
                } else if (r == Relation.POSSESSOR) {
                    found.addAll(actors(child));
                }
            }
        }
        return found;
    }

    /// Who speaks: an entity where one is named, else the plain words, without article.
    String speaker(int noun) {
        Mention named = named(noun);
        if (named != null) {
            return named.entity();
        }
        Set<String> meant = antecedents.of(clause, noun);
        if (!meant.isEmpty()) {
            return meant.iterator().next();
        }
        return clause.tree.tag(noun) == Tag.PRP ? "" : words(noun);
    }

    /// A noun with what stands before it and "of" or "in" after it, without article.
    private String words(int noun) {
        Tree tree = clause.tree;
        int from = noun;
        int to = noun;
        for (int child : tree.children(noun)) {
            Relation r = tree.relation(child);
            if (child == from - 1 || (child < from && r != Relation.DETERMINER && r != Relation.PUNCTUATION)) {
                if (r == Relation.DETERMINER || r == Relation.PUNCTUATION || r == Relation.CASE) {
                    continue;
                }
                from = Math.min(from, leftmost(child));
            } else if (child > noun && child <= to + 2 && r == Relation.NOUN_MODIFIER) {
                to = rightmost(child);
            }
        }
        String said = draft.text().substring(tree.start(from), tree.end(to)).replace('\n', ' ');
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") || lower.startsWith("an ") || lower.startsWith("a ")
                ? said.substring(said.indexOf(' ') + 1)
                : said;
    }

    private int leftmost(int word) {
        int at = word;
        for (int child : clause.tree.children(word)) {
            at = Math.min(at, leftmost(child));
        }
        return at;
    }

    private int rightmost(int word) {
        int at = word;
        for (int child : clause.tree.children(word)) {
            Relation r = clause.tree.relation(child);
            if (child > word && (r == Relation.COMPOUND || r == Relation.NOUN_MODIFIER)) {
                at = Math.max(at, rightmost(child));
            }
        }
        return at;
    }
}
