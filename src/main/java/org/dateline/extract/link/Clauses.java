package org.dateline.extract.link;

import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;

/// Reads offices that a clause tells: `who heads the agency`, `who became Malawi's president`, `in charge of defence`,
/// `stays on as chief executive`.
final class Clauses {
    private static final int REACH = 8;

    private final Scene scene;
    private final Words w;
    private final Roles roles;
    private final Owners owners;
    private final TitleSearch search;

    Clauses(Scene scene, Roles roles, Owners owners, TitleSearch search) {
        this.scene = scene;
        this.w = scene.words;
        this.roles = roles;
        this.owners = owners;
        this.search = search;
    }

    /// Reads the clause that begins at word `k` with `who` or `in` behind a person's name or title.
    void read(Somebody s, Find f, int k) {
        int verb = w.key[k].equals("who") ? unadorned(k + 1) : k;
        if (verb + 2 >= w.count || w.sentence[verb] != w.sentence[f.to]) {
            return;
        }
        boolean be = isBe(verb);
        int of = isInCharge(be ? unadorned(verb + 1) : verb);
        if (of > 0) {
            leads(s, f, "head", of);
        } else if (Lexicon.HEADS.contains(w.key[verb]) && w.tight[verb]) {
            leads(s, f, title(w.key[verb]), verb + 1);
        } else if (isPair(verb, "used", "to") && Lexicon.HEADS.contains(w.key[verb + 2])) {
            leads(s, f, "former ".concat(title(w.key[verb + 2])), verb + 3);
        } else if (isPair(verb, "presides", "over")) {
            leads(s, f, "president", verb + 2);
        } else if (isPair(verb, "speaks", "for") || isPair(verb, "speaking", "for")) {
            leads(s, f, "spokesperson", verb + 2);
        } else if (be) {
            held(s, f, verb);
        } else if (Lexicon.BECOMING.contains(w.key[verb]) && w.tight[verb]) {
            became(s, f, verb + 1);
        }
    }

    private boolean isPair(int i, String first, String second) {
        return w.key[i].equals(first) && w.tight[i] && w.key[i + 1].equals(second) && w.tight[i + 1];
    }

    /// Who does it: `leads` a leader, `chairs` a chair, else a head.
    private static String title(String verb) {
        return switch (verb.charAt(0)) {
            case 'l' -> "leader";
            case 'f' -> "founder";
            case 'd' -> "director";
            case 'c' -> verb.startsWith("co") ? "commander" : "chair";
            default -> "head";
        };
    }

    private boolean isBe(int i) {
        return w.key[i].equals("is") || w.key[i].equals("was");
    }

    /// The first word from `i` on that is no adverb; `not` is one that counts.
    private int unadorned(int i) {
        int at = i;
        while (at + 1 < w.count
                && w.tight[at]
                && Lexicon.ADVERBS.contains(w.key[at])
                && !w.key[at].equals("not")
                && !w.key[at].equals("never")) {
            at++;
        }
        return at;
    }

    /// The word behind `in charge of` or `responsible for`; -1 if neither stands here.
    private int isInCharge(int i) {
        if (i + 3 >= w.count || !w.tight[i]) {
            return -1;
        }
        if (w.key[i].equals("in") && w.key[i + 1].equals("charge") && w.key[i + 2].equals("of")) {
            return i + 3;
        }
        return w.key[i].equals("responsible") && w.key[i + 1].equals("for") ? i + 2 : -1;
    }

    /// @param from where what is led is named
    private void leads(Somebody s, Find f, String title, int from) {
        int k = determined(from);
        String of = "";
        if (scene.owner(k) == null && !w.capital[k]) {
            int noun = Complement.nounEnd(w, k - 1);
            boolean linked = noun >= k && noun + 2 < w.count && w.tight[noun] && w.key[noun + 1].equals("of");
            Find whole = linked ? scene.owner(determined(noun + 2)) : null;
            of = whole == null || whole == f ? owners.at(k, Math.max(k, noun), f) : Roles.name(whole);
        }
        of = of.isEmpty() ? owners.at(k, k, f) : of;
        if (!of.isEmpty() && !owners.isPerson(of)) {
            boolean group = !title.endsWith("leader") || owners.isGroup(of);
            s.addRole(new Role(group ? title : title.replace("leader", "head"), of, ""));
        }
    }

    private int determined(int from) {
        int k = from;
        while (k + 1 < w.count && Lexicon.DETERMINERS.contains(w.key[k]) && (w.tight[k] || w.possessive[k])) {
            k++;
        }
        return k;
    }

    /// `who was prime minister until May`, `who is also the union's chairman`.
    private void held(Somebody s, Find f, int verb) {
        int title = verb + 1 < w.count && w.tight[verb] ? search.titleFrom(unadorned(verb + 1), false) : -1;
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        if (t == null || search.namesAnother(t)) {
            return;
        }
        if (w.key[verb].equals("is")) {
            roles.phrase(s, f, t);
            return;
        }
        Complement c = Complement.read(scene, t.to());
        String of = roles.owner(t, c, f);
        boolean state = Lexicon.STATE_OFFICES.contains(w.key[t.to()]);
        String land = !state ? "" : s.country.isEmpty() ? owners.lands.mainCountry() : s.country;
        String once = TitleWords.of(scene, t, roles.titleEnd(c, of));
        s.addRole(new Role(once.startsWith("former") ? once : "former " + once, of.isEmpty() ? land : of, ""));
    }

    /// `became Malawi's president in April`, `took over as finance minister`.
    private void became(Somebody s, Find f, int next) {
        int k = next;
        while (k + 1 < w.count
                && k < next + 3
                && (w.key[k].equals("over") || w.key[k].equals("office") || w.key[k].equals("as"))) {
            k++;
        }
        boolean took = w.key[next - 1].startsWith("t");
        int title = took && !w.key[k - 1].equals("as") ? -1 : search.titleFrom(k, false);
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        if (t != null && !search.namesAnother(t)) {
            roles.phrase(s, f, t);
        }
    }

    /// `appointed economist Thandiwe Mumba as chair of the Copperbelt water authority`.
    void appointed(Somebody s, Find f) {
        int k = f.to + 1;
        if (k + 1 < w.count && !w.key[k].equals("as")) {
            k = takenOffice(f);
        }
        if (k + 1 >= w.count || !w.tight[k - 1] || !w.key[k].equals("as")) {
            return;
        }
        int title = search.titleFrom(k + 1, false);
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        if (t != null && !search.namesAnother(t)) {
            roles.phrase(s, f, t);
        }
    }

    /// The `as` of `took the oath as`, `was sworn in as`, `stays on as`, where this is the first person of the
    /// sentence; the end of the text if there is none.
    private int takenOffice(Find f) {
        for (Find other : scene.finds) {
            boolean before = other.kind == EntityKind.PERSON && other.form == Form.NAME && other.from < f.from;
            if (before && w.sentence[other.from] == w.sentence[f.from]) {
                return w.count;
            }
        }
        for (int i = f.to + 1; i < w.count && i < f.to + REACH && w.sentence[i] == w.sentence[f.to]; i++) {
            Find other = scene.owner(i);
            if (!w.tight[i - 1] || (other != null && other.kind == EntityKind.PERSON)) {
                return w.count;
            }
            boolean office = Lexicon.TAKING_OFFICE.contains(w.key[i - 1])
                    || (i > 1 && Lexicon.TAKING_OFFICE.contains(w.key[i - 2] + " " + w.key[i - 1]));
            if (w.key[i].equals("as") && office) {
                return i;
            }
        }
        return w.count;
    }
}
