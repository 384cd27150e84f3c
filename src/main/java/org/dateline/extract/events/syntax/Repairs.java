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

    private static byte code(Enum<?> of) {
        return (byte) of.ordinal();
    }
}
