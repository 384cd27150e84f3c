package org.dateline.extract.link;

/// Reads the title that stands before a name and apart from it: `a spokeswoman for the bank, X`, `Mayor of Koszalin X`.
final class Apposed {
    private final Scene scene;
    private final Words w;
    private final Roles roles;
    private final Owners owners;

    Apposed(Scene scene, Roles roles, Owners owners) {
        this.scene = scene;
        this.w = scene.words;
        this.roles = roles;
        this.owners = owners;
    }

    /// @param start the first word of the name or of the title before it
    void read(Somebody s, Find f, int start) {
        for (TitleSpan t : scene.titles) {
            if (t.to() >= start || t.to() < start - 12 || w.sentence[t.to()] != w.sentence[start] || isComplement(t)) {
                continue;
            }
            if (TitleWords.isPlural(scene, t)) {
                oneOf(s, f, t, start);
                continue;
            }
            Complement c = Complement.read(scene, t.to());
            if (isSaidToBe(t, c, start)) {
                String of = roles.owner(t, c, f);
                roles.add(s, t, roles.titleEnd(c, of), of, roles.once(t));
                continue;
            }
            boolean comma =
                    c.end() == start - 1 && !w.possessive[c.end()] && w.after(c.end()) == ',' && isDetermined(t, c);
            boolean joined = c.end() == start - 1 && w.tight[c.end()] && isJoined(c, f, start);
            if ((comma && !isAttributed(t, f)) || joined) {
                String of = roles.owner(t, c, f);
                roles.add(s, t, roles.titleEnd(c, of), of, roles.once(t));
            }
        }
    }

    /// `whose commander is X`, `its chairman is X`.
    private boolean isSaidToBe(TitleSpan t, Complement c, int start) {
        int be = start - 1;
        return be > 1
                && w.key[be].equals("is")
                && w.tight[be]
                && c.end() == be - 1
                && w.tight[be - 1]
                && t.from() > 0
                && (Lexicon.DETERMINERS.contains(w.key[t.from() - 1])
                        || w.key[t.from() - 1].equals("whose")
                        || w.possessive[t.from() - 1]
                        || scene.owner(t.from() - 1) != null);
    }

    /// `who protect a former president, Mr. X said`: the comma ends what X said.
    private boolean isAttributed(TitleSpan t, Find f) {
        int first = t.from() > 0 && w.tight[t.from() - 1] ? t.from() - 1 : t.from();
        return !w.opens(first)
                && w.tight[f.to]
                && f.to + 1 < w.count
                && Lexicon.SPEAKS.contains(w.key[f.to + 1])
                && (w.key[first].equals("a") || w.key[first].equals("an"));
    }

    /// `Mayor of Koszalin Piotr Jedlinski`: not `former adviser for U.S. President X`, nor `the judge decided X`.
    private boolean isJoined(Complement c, Find f, int start) {
        if (c.target() < 0) {
            return start == f.from && Lexicon.DOMAINS.contains(w.key[c.titleEnd()]);
        }
        boolean named = w.capital[c.target()] || scene.owner(c.target()) != null;
        return start == f.from ? named : Lexicon.RANKS.contains(w.key[f.from - 1]);
    }

    /// `one of its justices, X`.
    private void oneOf(Somebody s, Find f, TitleSpan t, int start) {
        int of = t.from() - 2;
        boolean one = of > 0
                && t.to() == start - 1
                && w.after(t.to()) == ','
                && w.key[of].equals("of")
                && w.key[of - 1].equals("one")
                && Lexicon.DETERMINERS.contains(w.key[t.from() - 1]);
        if (one) {
            s.addRole(new Role(TitleWords.of(scene, t, t.to()), owners.before(t.from(), f), ""));
        }
    }

    /// `guard` in `head of the presidential guard`: part of what another title is of.
    private boolean isComplement(TitleSpan t) {
        int b = t.from() - 1;
        while (b > 0 && w.tight[b] && (w.key[b].equals("the") || Lexicon.EPITHETS.contains(w.key[b]))) {
            b--;
        }
        return b > 0 && w.key[b].equals("of") && w.tight[b - 1] && scene.titleAt(b - 1) != null;
    }

    /// Whether a title before a comma is a phrase of its own, not the end of a list or of a clause.
    private boolean isDetermined(TitleSpan t, Complement c) {
        if (t.from() == 0 || w.opens(t.from())) {
            return true;
        }
        int b = t.from() - 1;
        if (b > 0 && w.key[b].equals("as")) {
            return Lexicon.CHOICES.contains(w.key[b - 1]);
        }
        while (b > 0 && Lexicon.EPITHETS.contains(w.key[b]) && w.tight[b]) {
            b--;
        }
        for (int more = 0; more < 2 && b > 0 && isPlainNoun(b); more++) {
            b--;
        }
        return Lexicon.DETERMINERS.contains(w.key[b])
                || w.key[b].equals("whose")
                || w.key[b].equals("one")
                || w.key[b].equals("another")
                || w.possessive[b]
                || scene.owner(b) != null
                || c.target() >= 0;
    }

    /// `ethics` in `the ethics commissioner`.
    private boolean isPlainNoun(int i) {
        return w.tight[i]
                && !w.capital[i]
                && scene.owner(i) == null
                && !Lexicon.FUNCTION.contains(w.key[i])
                && !Lexicon.DETERMINERS.contains(w.key[i])
                && !Lexicon.COMPLEMENTS.contains(w.key[i])
                && !Lexicon.ACTS.contains(w.key[i])
                && !Lexicon.AUXILIARIES.contains(w.key[i]);
    }
}
