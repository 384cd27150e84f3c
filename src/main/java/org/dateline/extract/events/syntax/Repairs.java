package org.dateline.extract.events.syntax;

import java.util.List;
import java.util.Set;
import org.dateline.text.Span;

/// Mends what tagger and parser get wrong where grammar leaves no choice.
final class Repairs {
    private static final Set<String> BEFORE_INFINITIVE = Set.of(
            "due",
            "set",
            "expected",
            "ready",
            "able",
            "going",
            "likely",
            "unlikely",
            "scheduled",
            "poised",
            "bound",
            "prepared",
            "willing",
            "about",
            "obliged",
            "forced",
            "unable",
            "planned",
            "supposed",
            "keen",
            "eager");
    private static final Set<String> BE = Set.of("be", "been", "being", "was", "were", "is", "are");

    private static final Set<String> NOUNS_IN_ING = Set.of(
            "shipping",
            "building",
            "training",
            "banking",
            "mining",
            "housing",
            "trading",
            "meeting",
            "engineering",
            "manufacturing",
            "spending",
            "funding",
            "farming",
            "fishing",
            "planning",
            "processing",
            "drilling");

    private static final Set<String> GERUND_AFTER =
            Set.of("short", "instead", "accused", "accuse", "accuses", "refrain", "refrained", "capable", "suspected");

    private static final Set<String> PAST = Set.of(
            "held",
            "met",
            "said",
            "told",
            "made",
            "took",
            "gave",
            "came",
            "went",
            "began",
            "won",
            "lost",
            "left",
            "sent",
            "built",
            "spoke",
            "broke",
            "chose",
            "drew",
            "fell",
            "fought",
            "fled",
            "flew",
            "froze",
            "grew",
            "heard",
            "knew",
            "led",
            "paid",
            "rose",
            "ran",
            "saw",
            "sought",
            "sold",
            "shot",
            "stood",
            "stole",
            "swore",
            "taught",
            "tore",
            "threw",
            "withdrew",
            "wrote",
            "struck",
            "sank",
            "bought",
            "brought",
            "caught",
            "felt",
            "kept",
            "became");

    private static final int MOST_LISTED = 12;

    private Repairs() {}

    /// Words of known names are names; after "will" and "to" stands a verb; after "has been" a participle.
    static void tags(byte[] tags, Forms forms, int[] start, List<Span> names) {
        for (Span name : names) {
            for (int i = 0; i < tags.length; i++) {
                Tag tag = Tag.at(tags[i]);
                boolean may = tag == Tag.NN || tag == Tag.JJ || tag.isVerb() || tag == Tag.FW || tag == Tag.RB;
                if (name.contains(start[i]) && may) {
                    tags[i] = code(Tag.NNP);
                }
            }
        }
        for (int i = 1; i < tags.length; i++) {
            int before = i - 1;
            while (before > 0 && tags[before] == code(Tag.RB)) {
                before--;
            }
            Tag tag = Tag.at(tags[i]);
            String word = forms.lower[before];
            if ((tag == Tag.NN || (tag == Tag.JJ && i > 1 && GERUND_AFTER.contains(forms.lower[i - 2])))
                    && forms.lower[i].endsWith("ing")
                    && isGerund(tags, forms, i, before)) {
                tags[i] = code(Tag.VBG);
                continue;
            }
            if (tag == Tag.NN
                    && i > 1
                    && i + 1 < tags.length
                    && tags[i - 1] == code(Tag.NNP)
                    && forms.lower[i - 2].equals("that")
                    && (tags[i + 1] == code(Tag.CD) || tags[i + 1] == code(Tag.DT) || tags[i + 1] == code(Tag.PRPS))) {
                tags[i] = code(Tag.VB);
                continue;
            }
            if ((tag == Tag.VBZ || tag == Tag.VBP) && isPast(forms.lower[i])) {
                tags[i] = code(Tag.VBD);
                continue;
            }
            Tag last = Tag.at(tags[i - 1]);
            if (tag == Tag.JJ
                    && last.isNoun()
                    && forms.lower[i].endsWith("ed")
                    && forms.lower[i].indexOf('-') < 0
                    && i + 1 < tags.length
                    && (Tag.at(tags[i + 1]).isNoun() || tags[i + 1] == code(Tag.DT))) {
                tags[i] = code(Tag.VBD);
                continue;
            }
            if (tags[before] == code(Tag.MD) && before != i && isMisreadVerb(tag)) {
                tags[i] = code(Tag.VB);
            } else if (word.equals("to")
                    && before == i - 1
                    && isMisreadVerb(tag)
                    && before > 0
                    && (tags[before] == code(Tag.TO) || BEFORE_INFINITIVE.contains(forms.lower[before - 1]))
                    && tag != Tag.VBN) {
                tags[before] = code(Tag.TO);
                tags[i] = code(Tag.VB);
            } else if (tag == Tag.JJ
                    && forms.lower[i].endsWith("ed")
                    && BE.contains(word)
                    && tags[before] != code(Tag.VBZ)
                    && (i + 1 == tags.length || !Tag.at(tags[i + 1]).isNoun())) {
                tags[i] = code(Tag.VBN);
            }
        }
    }

    /// "from attacking the town", "of imposing sanctions", "are meeting in": a noun in -ing with an object or after
    /// "are".
    private static boolean isGerund(byte[] tags, Forms forms, int i, int before) {
        if (i + 1 == tags.length || NOUNS_IN_ING.contains(forms.lower[i])) {
            return BE.contains(forms.lower[before]) && i + 1 < tags.length;
        }
        Tag next = Tag.at(tags[i + 1]);
        boolean object = next == Tag.DT || next == Tag.NNP || next == Tag.NNS || next == Tag.PRPS || next == Tag.PRP;
        return (tags[before] == code(Tag.IN) && before == i - 1 && object) || BE.contains(forms.lower[before]);
    }

    /// A form that can only be past.
    private static boolean isPast(String word) {
        return PAST.contains(word) || (word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed"));
    }

    private static boolean isMisreadVerb(Tag tag) {
        return tag == Tag.NN || tag == Tag.VBP || tag == Tag.VBD || tag == Tag.VBN;
    }

    /// Function words govern nothing: what hangs on one belongs to its head. Says whether anything moved.
    static boolean lift(int[] heads, byte[] relations) {
        boolean moved = false;
        for (int i = 0; i < heads.length; i++) {
            int h = heads[i];
            if (h >= 0
                    && heads[h] >= 0
                    && relations[i] != code(Relation.COMPOUND)
                    && (relations[h] == code(Relation.AUXILIARY)
                            || relations[h] == code(Relation.PASSIVE_AUXILIARY)
                            || relations[h] == code(Relation.COPULA))) {
                heads[i] = heads[h];
                moved = true;
            }
        }
        return moved;
    }

    /// No verb has two subjects: where the title before the second stands in a list with the first ("Vice President
    /// Vance and Secretary of State Marco Rubio met"), the name stands in it, and its title hangs on the name; and
    /// a comma between two joins them ("Britain, France and others").
    static void enumerate(byte[] tags, int[] heads, byte[] relations) {
        for (int second = 2; second < heads.length; second++) {
            if (isSubject(relations[second])
                    && isSubject(relations[second - 2])
                    && heads[second] == heads[second - 2]
                    && Tag.at(tags[second - 1]) == Tag.COMMA) {
                heads[second] = second - 2;
                relations[second] = code(Relation.CONJUNCT);
                continue;
            }
            int title = isSubject(relations[second]) ? titleInList(second, tags, relations) : -1;
            int first = title < 0 ? -1 : listed(title, heads, relations);
            if (first >= 0 && isSubject(relations[first]) && heads[first] == heads[second]) {
                heads[second] = heads[title];
                relations[second] = code(Relation.CONJUNCT);
                heads[title] = second;
                relations[title] = code(Relation.COMPOUND);
            }
        }
    }

    /// "said that they would form a coalition, after a summit in London": behind a comma, what came before hangs on the
    /// saying, not on what is said to come.
    static void aside(Forms forms, byte[] tags, int[] heads, byte[] relations) {
        for (int i = 2; i < heads.length; i++) {
            int said = relations[i] == code(Relation.OBLIQUE) ? saying(heads[i], tags, heads, relations) : -1;
            if (said >= 0 && isAfterComma(i, forms, tags, heads, relations)) {
                heads[i] = said;
            }
        }
    }

    private static int saying(int verb, byte[] tags, int[] heads, byte[] relations) {
        boolean said = verb >= 0
                && relations[verb] == code(Relation.CLAUSE_COMPLEMENT)
                && heads[verb] >= 0
                && Tag.at(tags[heads[verb]]) == Tag.VBD;
        return said ? heads[verb] : -1;
    }

    private static boolean isAfterComma(int noun, Forms forms, byte[] tags, int[] heads, byte[] relations) {
        for (int i = noun - 1; i > 0; i--) {
            if (heads[i] == noun && relations[i] == code(Relation.CASE)) {
                String word = forms.lower[i];
                return Tag.at(tags[i - 1]) == Tag.COMMA && (word.equals("after") || word.equals("following"));
            }
        }
        return false;
    }

    private static boolean isSubject(byte relation) {
        return relation == code(Relation.SUBJECT) || relation == code(Relation.PASSIVE_SUBJECT);
    }

    /// The member of a list right before a name, with nothing but nouns, adjectives and "of" between; -1 if none.
    private static int titleInList(int name, byte[] tags, byte[] relations) {
        for (int i = name - 1; i >= 0; i--) {
            if (relations[i] == code(Relation.CONJUNCT)) {
                return i;
            }
            Tag tag = Tag.at(tags[i]);
            if (!tag.isNoun() && tag != Tag.JJ && tag != Tag.IN && tag != Tag.POS && tag != Tag.DT) {
                return -1;
            }
        }
        return -1;
    }

    /// The first of the list that a word stands in.
    private static int listed(int word, int[] heads, byte[] relations) {
        int first = word;
        for (int i = 0; i < MOST_LISTED && relations[first] == code(Relation.CONJUNCT) && heads[first] >= 0; i++) {
            first = heads[first];
        }
        return first < word ? first : -1;
    }

    private static byte code(Enum<?> of) {
        return (byte) of.ordinal();
    }
}
