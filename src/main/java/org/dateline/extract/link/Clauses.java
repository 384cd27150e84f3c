package org.dateline.extract.link;

import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;

/// Reads offices that a clause tells: `who heads the agency`, `who became Malawi's president`, `in charge of defence`,
/// `stays on as chief executive`.
final class Clauses {
    private static final int REACH = 8;
    /// How long a phrase between commas may be.
    private static final int ASIDE = 14;

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
        if (verb + 3 < w.count && w.key[verb].equals("has") && w.tight[verb]) {
            int led = unadorned(verb + 1);
            verb = Lexicon.LED.contains(w.key[led]) || w.key[led].equals("run") ? led : verb;
        }
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
        } else if (asBehind(verb) > 0) {
            took(s, f, asBehind(verb));
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

    /// The `heading` of `now heading the committee`, `heading the committee`; -1 if that does not stand at word `i`.
    int heading(int i) {
        int verb = i + 1 < w.count ? unadorned(i) : w.count;
        boolean heads = verb + 1 < w.count && w.tight[verb] && w.key[verb].endsWith("ing");
        return heads && Lexicon.HEADS.contains(w.key[verb]) ? verb : -1;
    }

    /// The word behind `known as X`, or `i` if that does not stand there.
    int behindCalled(int i) {
        if (i + 2 >= w.count || !Lexicon.CALLED.contains(w.key[i])) {
            return i;
        }
        int at = i + 1;
        while (at + 1 < w.count && at < i + REACH && w.tight[at] && (w.capital[at] || w.key[at].equals("as"))) {
            at++;
        }
        return at;
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
        if (k >= w.count) {
            return;
        }
        String of = "";
        if (scene.owner(k) == null && !w.capital[k]) {
            int noun = Complement.nounEnd(w, k - 1);
            boolean linked = noun >= k && noun + 2 < w.count && w.tight[noun] && w.key[noun + 1].equals("of");
            Find whole = linked ? scene.owner(determined(noun + 2)) : null;
            of = whole == null || whole == f ? owners.at(k, Math.max(k, noun), f) : Roles.name(whole);
        }
        of = of.isEmpty() ? owners.at(k, k, f) : of;
        int noun = of.isEmpty() && !w.capital[k] && scene.owner(k) == null ? Complement.nounEnd(w, k - 1) : -1;
        if (noun >= k && Lexicon.STATE_FORCES.contains(w.key[noun]) && (noun > k || !w.key[noun].equals("force"))) {
            String land = s.country.isEmpty() ? owners.lands.mainCountry() : s.country;
            s.addRole(new Role(title + " of the " + w.text(k, noun), land, ""));
        } else if (!of.isEmpty() && !owners.isPerson(of)) {
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

    /// The `as` behind a verb of having an office: `serves as`, `was sworn in as`; -1 if there is none.
    private int asBehind(int verb) {
        for (int i = verb + 1; i < w.count && i < verb + 5 && w.tight[i - 1] && scene.owner(i) == null; i++) {
            if (w.key[i].equals("as")) {
                return isOffice(i) ? i : -1;
            }
        }
        return -1;
    }

    /// Whether somebody takes or has an office by what stands before `as`.
    private boolean isOffice(int as) {
        return Lexicon.TAKING_OFFICE.contains(w.key[as - 1])
                || (as > 1 && Lexicon.TAKING_OFFICE.contains(w.key[as - 2] + " " + w.key[as - 1]));
    }

    private void took(Somebody s, Find f, int as) {
        int title = as + 1 < w.count && w.tight[as] ? search.titleFrom(as + 1, false) : -1;
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        if (t != null && !search.namesAnother(t)) {
            if (w.key[as - 1].equals("served")) {
                roles.phrase(s, f, t, "former ");
            } else {
                roles.phrase(s, f, t);
            }
        }
    }

    /// `the union, led by X`; `its partner is headed by Interior Minister X`.
    void ledBy(Somebody s, Find f) {
        int first = beforeTitles(f);
        Find owner = first == f.from ? null : scene.owner(first - 1);
        first = owner == null ? first : owner.from;
        while (first > 2 && Lexicon.DETERMINERS.contains(w.key[first - 1])) {
            first--;
        }
        int by = first - 1;
        if (by < 2 || !w.key[by].equals("by") || !w.tight[by - 1] || !Lexicon.LED.contains(w.key[by - 1])) {
            return;
        }
        int last = by - 2;
        while (last > 0 && (isBe(last) || Lexicon.ADVERBS.contains(w.key[last])) && w.tight[last]) {
            last--;
        }
        boolean aside = w.after(last) == ',' && last == by - 2;
        Find body = scene.owner(last);
        boolean apposed = w.after(last) == ',' && last == by - 3 && isBe(by - 2);
        if (w.sentence[last] != w.sentence[by] || !(w.tight[last] || aside || apposed)) {
            return;
        }
        boolean named = body != null && body.kind != EntityKind.PERSON && body.kind != EntityKind.PLACE;
        String of = named || body == null ? owners.at(body == null ? last : body.from, last, f) : "";
        if (!of.isEmpty() && !owners.isPerson(of)) {
            String title = title(w.key[by - 1]);
            s.addRole(new Role(title.equals("leader") && !owners.isGroup(of) ? "head" : title, of, ""));
        }
    }

    /// `appointed economist Thandiwe Mumba as chair of the Copperbelt water authority`.
    void appointed(Somebody s, Find f) {
        int k = f.to + 1;
        int verb = beforeTitles(f) - 1;
        int office = k >= w.count || !w.tight[f.to] ? -1 : isAppointing(verb) ? k : named(k);
        if (office > 0 && office < w.count && w.sentence[office] == w.sentence[f.to] && !w.key[office].equals("as")) {
            int title = search.titleFrom(office, false);
            TitleSpan t = title < 0 ? null : scene.titleAt(title);
            if (t != null && !search.namesAnother(t)) {
                roles.phrase(s, f, t);
            }
            return;
        }
        boolean chosen = false;
        if (k + 1 < w.count && !w.key[k].equals("as")) {
            int aside = isApposed(f) ? k : behindAside(f);
            if (aside > k && aside + 1 < w.count && Lexicon.BECOMING.contains(w.key[aside]) && w.tight[aside]) {
                became(s, f, aside + 1);
                return;
            }
            chosen = aside > k && aside + 1 < w.count && isAppointing(verb) && isOfficeOrAs(aside);
            k = chosen ? aside : takenOffice(f, aside);
        }
        if (k + 1 >= w.count || !(w.tight[k - 1] || chosen) || !(chosen || w.key[k].equals("as"))) {
            return;
        }
        int from = w.key[k].equals("as") ? k + 1 : k;
        int title = search.titleFrom(from, false);
        TitleSpan t = title < 0 ? null : scene.titleAt(title);
        if (t != null && chosen && isHuman(from) && isFirst(f)) {
            roles.add(s, t, t.to(), "", "");
        } else if (t != null && !search.namesAnother(t)) {
            roles.phrase(s, f, t);
        }
    }

    private boolean isHuman(int i) {
        return w.key[i].equals("his") || w.key[i].equals("her");
    }

    /// Whether nobody is named before in the sentence, so that `his` means one who is not.
    private boolean isFirst(Find f) {
        for (Find other : scene.finds) {
            boolean person = other.kind == EntityKind.PERSON && other.form == Form.NAME;
            if (person && other.from < f.from && w.sentence[other.from] == w.sentence[f.from]) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfficeOrAs(int i) {
        return w.key[i].equals("as") || search.isOfficeAt(i);
    }

    /// `The provost, X, will serve as`: behind the comma goes on what is told of X.
    private boolean isApposed(Find f) {
        int before = beforeTitles(f) - 1;
        return before >= 0 && w.after(before) == ',' && w.after(f.to) == ',';
    }

    private boolean isAppointing(int i) {
        return i >= 0 && w.tight[i] && Lexicon.APPOINTING.contains(w.key[i]);
    }

    /// `X heads the Sample Union.`: not `X leads the Sample Union's march`, nor `X leads Union rivals`.
    void plainly(Somebody s, Find f) {
        int verb = f.to + 1 < w.count && w.tight[f.to] ? unadorned(f.to + 1) : w.count;
        if (verb + 1 >= w.count || !w.tight[verb] || !isLeadingNow(verb) || w.sentence[verb] != w.sentence[f.to]) {
            return;
        }
        Find body = scene.owner(determined(verb + 1));
        boolean named = body != null && body.kind == EntityKind.ORGANISATION && body.form == Form.NAME;
        if (named && body != null && !w.possessive[body.to] && (!w.tight[body.to] || isFunction(body.to + 1))) {
            leads(s, f, title(w.key[verb]), verb + 1);
        }
    }

    private boolean isLeadingNow(int i) {
        return Lexicon.HEADS.contains(w.key[i]) && w.key[i].endsWith("s");
    }

    private boolean isFunction(int i) {
        return i >= w.count || Lexicon.FUNCTION.contains(w.key[i]) || Lexicon.COMPLEMENTS.contains(w.key[i]);
    }

    /// `He also leads the party`: what is told of somebody behind a pronoun that opens a sentence.
    void toldOf(Somebody s, Find pronoun) {
        int k = pronoun.to + 1;
        if (k + 2 < w.count && w.opens(pronoun.from) && w.tight[pronoun.to]) {
            read(s, pronoun, unadorned(k));
        }
    }

    /// The first word of the titles before a name, else of the name.
    int beforeTitles(Find f) {
        int first = f.from;
        for (TitleSpan t = scene.titleBefore(first); t != null; t = scene.titleBefore(first)) {
            first = t.from();
        }
        return first;
    }

    /// The word behind `was named` or `has been appointed`; -1 if that does not stand at word `k`.
    private int named(int k) {
        int at = k;
        while (at + 1 < w.count
                && at < k + 3
                && w.tight[at]
                && (isBe(at) || w.key[at].equals("has") || w.key[at].equals("been"))) {
            at = unadorned(at + 1);
        }
        return at > k && isAppointing(at) ? at + 1 : -1;
    }

    /// The `as` of `took the oath as`, `was sworn in as`, `stays on as`, where this is the first person of the
    /// sentence; the end of the text if there is none.
    private int takenOffice(Find f, int verb) {
        if (!(verb == f.to + 1 && w.tight[f.to]) && !isFirst(f)) {
            return w.count;
        }
        int from = verb > f.to + 1 ? verb + 1 : verb;
        for (int i = from; i < w.count && i < verb + REACH && w.sentence[i] == w.sentence[f.to]; i++) {
            Find other = scene.owner(i);
            boolean tight = w.tight[i - 1] || (i == f.to + 1 && isApposed(f));
            if (!tight || (other != null && other.kind == EntityKind.PERSON)) {
                return w.count;
            }
            if (w.key[i].equals("as") && isOffice(i)) {
                return i;
            }
        }
        return w.count;
    }

    /// The word behind what stands between commas behind a name: `X, an economist of 44, was sworn in`; the one behind
    /// the name if nothing does.
    private int behindAside(Find f) {
        if (w.after(f.to) != ',') {
            return f.to + 1;
        }
        for (int i = f.to + 1; i + 1 < w.count && i < f.to + ASIDE && w.sentence[i + 1] == w.sentence[f.to]; i++) {
            Find other = scene.owner(i);
            if (other != null && other.kind == EntityKind.PERSON) {
                return f.to + 1;
            }
            if (w.after(i) == ',') {
                return i + 1;
            }
        }
        return f.to + 1;
    }
}
