package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/// Reads the office that a sentence tells of several persons: `X and Y become co-chief executives of the group`, `X,
/// who resigned, and Y were named vice-presidents`.
final class SharedPredicates {
    private static final Set<String> VERBS = Set.of("become", "becoming", "are", "were");
    private static final Set<String> BEFORE_VERB =
            Set.of("were", "be", "been", "being", "to", "both", "jointly", "are");
    /// What is said of a company that is none yet.
    private static final Set<String> TO_COME = Set.of("combined", "merged", "enlarged", "joint");
    private static final int ADJECTIVES = 3;

    private final Scene scene;
    private final Words w;
    private final Roles roles;
    private final Owners owners;
    private final Clauses clauses;

    SharedPredicates(Scene scene, Roles roles, Owners owners, Clauses clauses) {
        this.scene = scene;
        this.w = scene.words;
        this.roles = roles;
        this.owners = owners;
        this.clauses = clauses;
    }

    void read() {
        for (TitleSpan t : scene.titles) {
            int verb = TitleWords.isPlural(scene, t) ? verbBefore(t) : -1;
            List<Find> bearers = verb < 1 ? List.of() : subjects(verb);
            if (bearers.size() > 1) {
                Complement c = Complement.read(scene, t.to());
                for (Find f : bearers) {
                    if (f.thing instanceof Somebody s) {
                        tell(s, f, t, c);
                    }
                }
            }
        }
    }

    /// `co-` in `co-chief executives`; empty if nothing is joined so.
    private String fore(TitleSpan t) {
        int b = t.from() - 1;
        return w.text.charAt(w.end[b]) == '-' ? w.text(b, b) + "-" : "";
    }

    private void tell(Somebody s, Find f, TitleSpan t, Complement c) {
        for (int i = t.to() + 1; i <= c.end(); i++) {
            if (TO_COME.contains(w.key[i])) {
                s.addRole(new Role(fore(t) + TitleWords.of(scene, t, t.to()), "", ""));
                return;
            }
        }
        String of = c.target() < 0 ? owners.before(t.from(), f) : owners.at(c.target(), c.end(), f);
        roles.add(s, t, c.titleEnd(), of, fore(t));
    }

    /// The first word of the verb that gives or has the office; -1 if none does, or if it is denied.
    private int verbBefore(TitleSpan t) {
        int b = t.from() - 1;
        for (int more = 0; more < ADJECTIVES && b > 1 && isAdjective(b); more++) {
            b--;
        }
        if (b > 1 && w.tight[b] && w.key[b].equals("as")) {
            b--;
            if (!w.tight[b] || !(Lexicon.TAKING_OFFICE.contains(w.key[b]) || Lexicon.APPOINTING.contains(w.key[b]))) {
                return -1;
            }
        } else if (b < 1 || !w.tight[b] || !(VERBS.contains(w.key[b]) || isPassive(b))) {
            return -1;
        }
        while (b > 1 && w.tight[b - 1] && isOfVerb(b - 1)) {
            b--;
        }
        return w.key[b - 1].equals("not") || w.key[b - 1].equals("never") ? -1 : b;
    }

    private boolean isAdjective(int i) {
        return scene.owner(i) == null
                && (w.tight[i] || w.text.charAt(w.end[i]) == '-')
                && Complement.isNoun(w.key[i])
                && !VERBS.contains(w.key[i])
                && !Lexicon.APPOINTING.contains(w.key[i]);
    }

    private boolean isPassive(int i) {
        return Lexicon.APPOINTING.contains(w.key[i]) && i > 0 && BEFORE_VERB.contains(w.key[i - 1]);
    }

    private boolean isOfVerb(int i) {
        return BEFORE_VERB.contains(w.key[i])
                || Lexicon.AUXILIARIES.contains(w.key[i])
                || (Lexicon.ADVERBS.contains(w.key[i]) && !w.key[i].equals("not") && !w.key[i].equals("never"));
    }

    /// The persons joined by `and` that a verb is told of.
    private List<Find> subjects(int verb) {
        List<Find> all = new ArrayList<>();
        int end = verb - 1;
        boolean and = false;
        while (end >= 0 && w.sentence[end] == w.sentence[verb]) {
            Find f = personEndingAt(end);
            if (f == null) {
                break;
            }
            all.addFirst(f);
            int before = beforeTitled(f) - 1;
            boolean joined = before > 0 && w.key[before].equals("and") && w.tight[before];
            and |= joined;
            end = joined ? before - 1 : before;
            if (!joined && (before < 0 || w.after(before) != ',')) {
                break;
            }
        }
        return and ? all : List.of();
    }

    private int beforeTitled(Find f) {
        int first = clauses.beforeTitles(f);
        Find owner = first == f.from ? null : scene.owner(first - 1);
        return owner == null ? first : owner.from;
    }

    /// The person whose name ends at a word, or the aside behind whose name does.
    private @Nullable Find personEndingAt(int end) {
        Find last = scene.owner(end);
        if (isPerson(last)) {
            return last;
        }
        for (int i = w.after(end) == ',' ? end : -1; i >= 0 && w.sentence[i] == w.sentence[end]; i--) {
            Find f = scene.owner(i);
            if (isPerson(f)) {
                return f != null && w.after(f.to) == ',' ? f : null;
            }
            boolean verb = Lexicon.AUXILIARIES.contains(w.key[i]) || Lexicon.SPEAKS.contains(w.key[i]);
            if (verb && !(i > 0 && w.key[i - 1].equals("who"))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isPerson(@Nullable Find f) {
        return f != null && f.kind == EntityKind.PERSON && f.form == Form.NAME;
    }
}
