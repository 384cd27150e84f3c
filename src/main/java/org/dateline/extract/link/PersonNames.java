package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Person;

/// Finds the names of persons that no table gives: after titles, where the tagger sees them, and behind given names.
final class PersonNames {
    private static final int MOST_WORDS = 6;

    private PersonNames() {}

    static void find(Scene scene) {
        untitle(scene);
        lengthen(scene);
        afterTitles(scene);
        besideTitles(scene);
        fromTagger(scene);
        MistakenPersons.find(scene);
        behindGivenNames(scene);
        Surnames.find(scene);
    }

    /// A name in the tables may begin with a title; the mention does not: `Sir Keir Starmer`.
    private static void untitle(Scene scene) {
        Words w = scene.words;
        for (Find f : scene.all(EntityKind.PERSON)) {
            if (f.to - f.from > 1
                    && Lexicon.RANKS.contains(w.key[f.from])
                    && scene.knowledge.titles().isHead(w.key[f.from])) {
                scene.drop(f);
                scene.titles.add(new TitleSpan(f.from, f.from, f.from));
                f.from++;
                scene.add(f);
            }
        }
    }

    /// `Sheikh Tamim` of the tables goes on as `bin Hamad al-Thani` in the text.
    private static void lengthen(Scene scene) {
        for (Find f : scene.all(EntityKind.PERSON)) {
            int to = f.to;
            while (to + 1 < scene.words.count && scene.words.tight[to] && particlesThenName(scene, to + 1) > 0) {
                to = particlesThenName(scene, to + 1);
            }
            if (to > f.to && scene.isFree(f.to + 1, to)) {
                List<Known> rows = known(scene, f.from, to);
                scene.add(new Find(f.from, to, EntityKind.PERSON, rows.isEmpty() ? f.known : rows, f.why));
            }
        }
    }

    private static void afterTitles(Scene scene) {
        Words w = scene.words;
        for (TitleSpan t : List.copyOf(scene.titles)) {
            int i = t.to() + 1;
            if (i >= w.count || !w.tight[t.to()] || !startsName(scene, i)) {
                continue;
            }
            boolean smallTitle = !w.capital[t.to()];
            boolean shouted = w.shout[i] && w.shout[t.to()] && isVerb(w.key[i]);
            int j = shouted ? i - 1 : extent(scene, i);
            boolean place = j >= i
                    && w.tight[j]
                    && w.capital[t.to()]
                    && !w.capital[j + 1]
                    && Lexicon.PLACE_NOUNS_BESIDE.contains(w.key[j + 1])
                    && known(scene, i, j).isEmpty();
            if (j < i || place || (smallTitle && i == j && !mayBeTitled(scene, i))) {
                continue;
            }
            Find owner = scene.owner(i);
            boolean headline =
                    w.shout[i] && w.shout[t.to()] && known(scene, i, j).isEmpty() && scene.isTagged();
            if (headline || (owner != null && owner.kind == EntityKind.PERSON && owner.to >= j)) {
                continue;
            }
            scene.add(new Find(
                    i, j, EntityKind.PERSON, known(scene, i, j), "after the title " + w.text(t.from(), t.to())));
        }
    }

    /// `Its head of exploration, Wanjiru Kibathi, said`; `A spokeswoman for the bank, Ilse Vanderhoeven, confirmed`.
    private static void besideTitles(Scene scene) {
        Words w = scene.words;
        for (TitleSpan t : scene.titles) {
            Complement c = Complement.read(scene, t.to());
            int i = c.end() + 1;
            boolean beside = i < w.count
                    && w.sentence[i] == w.sentence[t.to()]
                    && (w.after(c.end()) == ','
                            || (c.target() >= 0 && w.tight[c.end()] && scene.owner(c.target()) != null))
                    && w.isUpper(i)
                    && scene.owner(i) == null
                    && startsName(scene, i);
            if (!beside) {
                continue;
            }
            int j = extent(scene, i);
            boolean closed =
                    j > i && (w.after(j) == ',' || w.after(j) == '.' || (j + 1 < w.count && isVerb(w.key[j + 1])));
            boolean led = c.target() >= 0 && scene.owner(c.target()) != null;
            boolean other = scene.tag(i) == NameSpan.Kind.LOC || (scene.tag(i) == NameSpan.Kind.ORG && !led);
            if (closed && !other) {
                scene.add(new Find(
                        i, j, EntityKind.PERSON, known(scene, i, j), "beside the title " + w.text(t.from(), t.to())));
            }
        }
    }

    /// After a title in small letters a lone word is a person only if nothing says otherwise.
    private static boolean mayBeTitled(Scene scene, int i) {
        NameSpan.Kind tag = scene.tag(i);
        return scene.owner(i) == null && (tag == NameSpan.Kind.PER || (tag == null && !scene.isTagged()));
    }

    private static boolean startsName(Scene scene, int i) {
        Words w = scene.words;
        Find owner = scene.owner(i);
        boolean taken = owner != null
                && owner.kind != EntityKind.PERSON
                && !(owner.from == i && owner.to == i && couldBePerson(scene, owner, i));
        return w.isUpper(i)
                && !taken
                && !Lexicon.CALENDAR.contains(w.key[i])
                && !Lexicon.OPENERS.contains(w.key[i])
                && !Lexicon.COMPANY_ENDS.contains(w.key[i])
                && !scene.knowledge.titles().isHead(w.key[i]);
    }

    /// A country's or city's name that begins a person's: "President Chad Smith", "Minister Israel Katz".
    private static boolean couldBePerson(Scene scene, Find owner, int i) {
        return scene.words.tight[i]
                && i + 1 < scene.words.count
                && scene.words.isUpper(i + 1)
                && scene.owner(i + 1) == null
                && (scene.knowledge.isGivenName(scene.words.key[i]) || scene.tag(i) == NameSpan.Kind.PER)
                && owner.form == Form.NAME;
    }

    /// The last word of the name that begins at `i`; less than `i` if it is no person's.
    private static int extent(Scene scene, int i) {
        Words w = scene.words;
        int j = i;
        Find owner = scene.owner(i);
        if (owner != null && owner.kind == EntityKind.PERSON && owner.from == i) {
            j = owner.to;
        }
        while (j + 1 < w.count && w.tight[j] && j - i + 1 < MOST_WORDS) {
            int next = j + 1;
            boolean tail = !w.capital[next] && w.isNamePart(next) && scene.owner(next) == null;
            if (isNameWord(scene, next) || tail) {
                j = next;
            } else if (particlesThenName(scene, next) > 0) {
                j = particlesThenName(scene, next);
            } else {
                break;
            }
        }
        return Lexicon.ORG_ENDS.contains(w.key[j]) && (j > i || w.possessive[j]) ? i - 1 : j;
    }

    private static boolean isNameWord(Scene scene, int i) {
        Words w = scene.words;
        Find owner = scene.owner(i);
        return w.isUpper(i)
                && !Lexicon.NEVER_IN_NAMES.contains(w.key[i])
                && (owner == null || owner.kind == EntityKind.PERSON || isLoneWord(scene, owner))
                && !Lexicon.CALENDAR.contains(w.key[i]);
    }

    /// A city's or a company's name may be a surname: `Jack London`, `Doug Ford`.
    private static boolean isLoneWord(Scene scene, Find owner) {
        boolean place = owner.kind == EntityKind.PLACE && scene.tag(owner.from) != NameSpan.Kind.LOC;
        boolean company = owner.kind == EntityKind.ORGANISATION
                && scene.tag(owner.from) != NameSpan.Kind.ORG
                && owner.from > 0
                && scene.knowledge.isGivenName(scene.words.key[owner.from - 1]);
        return owner.from == owner.to && (place || company);
    }

    private static int particlesThenName(Scene scene, int i) {
        Words w = scene.words;
        int at = i;
        while (at < w.count
                && !w.capital[at]
                && Lexicon.PARTICLES.contains(w.key[at])
                && !Lexicon.WEAK_PARTICLES.contains(w.key[at])
                && w.tight[at]) {
            at++;
        }
        return at > i && at < w.count && isNameWord(scene, at) ? at : -1;
    }

    private static void fromTagger(Scene scene) {
        Words w = scene.words;
        for (Scene.Range name : scene.tagged(NameSpan.Kind.PER)) {
            int i = name.from();
            int j = i;
            while (j < name.to() && w.tight[j]) {
                j++;
            }
            while (i < j && (scene.titleAt(i) != null || Lexicon.OPENERS.contains(w.key[i]))) {
                i++;
            }
            Find owner = scene.owner(i);
            boolean longer = owner != null && owner.kind == EntityKind.PERSON && owner.from <= i && owner.to < j;
            if (owner != null && longer && scene.isFree(owner.to + 1, j)) {
                List<Known> rows = known(scene, i, j);
                scene.add(new Find(i, j, EntityKind.PERSON, rows.isEmpty() ? owner.known : rows, owner.why));
                continue;
            }
            if (!w.isNamePart(j) || isHeadline(w, i, j) || (!scene.isFree(i, j) && !overrules(scene, i, j))) {
                continue;
            }
            boolean of = i > 1 && w.key[i - 1].equals("of") && w.tight[i - 1];
            if (of
                    && Lexicon.PLACE_NOUNS.contains(w.key[i - 2])
                    && known(scene, i, j).isEmpty()
                    && scene.isFree(i, j)) {
                scene.add(new Find(i, j, EntityKind.PLACE, List.of(), "after " + w.text(i - 2, i - 1)));
                continue;
            }
            if (i < j && scene.isFree(i, j) && known(scene, i, j).isEmpty() && isNoPerson(scene, i, j)) {
                continue;
            }
            boolean title = scene.knowledge.titles().isHead(w.keys(i, j));
            boolean word = i == j && (Lexicon.CALENDAR.contains(w.key[i]) || Lexicon.OPENERS.contains(w.key[i]));
            if (!title && !word && !Lexicon.ORG_ENDS.contains(w.key[j])) {
                scene.add(new Find(i, j, EntityKind.PERSON, known(scene, i, j), "the tagger sees a person"));
            }
        }
    }

    /// `NIXON IN THE`, `Fumes After Only`: words of a headline, not a name.
    private static boolean isHeadline(Words w, int i, int j) {
        for (int k = i + 1; k <= j; k++) {
            if (w.capital[k] && Lexicon.NEVER_IN_NAMES.contains(w.key[k])) {
                return true;
            }
        }
        return false;
    }

    /// Takes an unknown name without a first name for a body where another's title follows, `Waka Kotahi manager James
    /// Caygill`, and for a place behind a lone `in`.
    private static boolean isNoPerson(Scene scene, int i, int j) {
        Words w = scene.words;
        if (scene.knowledge.isGivenName(w.key[i])) {
            return false;
        }
        for (TitleSpan t : w.tight[j] ? scene.titles : List.<TitleSpan>of()) {
            int next = t.to() + 1;
            boolean anothers = t.from() == j + 1 && !w.capital[t.to()] && w.tight[t.to()] && w.isUpper(next);
            if (anothers) {
                OrganisationNames.add(scene, i, j, "before the title of another");
                return true;
            }
        }
        boolean place = w.tight[j] && !w.capital[j + 1] && Lexicon.PLACE_NOUNS_BESIDE.contains(w.key[j + 1]);
        boolean seat = i > 1 && w.key[i - 1].equals("for") && w.tight[i - 2] && w.key[i - 2].equals("mp");
        if (place || seat) {
            scene.add(new Find(i, j, EntityKind.PLACE, List.of(), "the noun beside it"));
            return true;
        }
        boolean in = i > 0
                && Lexicon.WHERE.contains(w.key[i - 1])
                && w.tight[i - 1]
                && j - i == 1
                && !w.possessive[j]
                && !(i > 1 && Lexicon.TRUST.contains(w.key[i - 2]));
        if (in && isOnlyIn(scene, w.keys(i, j))) {
            scene.add(new Find(i, j, EntityKind.PLACE, List.of(), "after in"));
            return true;
        }
        return false;
    }

    /// Whether a name never stands but behind `in`, nor its last word alone.
    private static boolean isOnlyIn(Scene scene, String name) {
        Words w = scene.words;
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (int k = 1; k < w.count; k++) {
            if (w.key[k].equals(last) && w.capital[k]) {
                boolean whole = w.keys(k - 1, k).equals(name);
                if (!whole || k < 2 || !Lexicon.WHERE.contains(w.key[k - 2])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isVerb(String key) {
        return Lexicon.SPEAKS.contains(key) || Lexicon.ACTS.contains(key) || Lexicon.AUXILIARIES.contains(key);
    }

    /// A person of several words may take single words from countries and cities, never a person's or a longer name.
    private static boolean overrules(Scene scene, int i, int j) {
        if (i == j) {
            return false;
        }
        for (int k = i; k <= j; k++) {
            Find owner = scene.owner(k);
            boolean row = owner != null
                    && owner.thing != null
                    && owner.kind == EntityKind.ORGANISATION
                    && !(k == j && isFamily(scene, owner));
            boolean whole = owner != null && owner.thing != null && owner.from == i && owner.to == j;
            boolean beside = owner != null && owner.why.equals("the noun beside it");
            if (beside || row || whole || (owner != null && owner.kind == null)) {
                return false;
            }
            if (owner != null
                    && (owner.from < i || owner.to > j || owner.kind == EntityKind.PERSON && owner.to > owner.from)) {
                return false;
            }
        }
        return true;
    }

    /// `Houthi` in `Mohammed al-Houthi`: whoever it is named for.
    private static boolean isFamily(Scene scene, Find owner) {
        Words w = scene.words;
        int article = owner.from - 1;
        return owner.from == owner.to
                && article > 0
                && (w.key[article].equals("al") || w.key[article].equals("el"))
                && w.text.charAt(w.end[article]) == '-';
    }

    private static void behindGivenNames(Scene scene) {
        Words w = scene.words;
        for (int i = 0; i + 1 < w.count; i++) {
            boolean begins = w.capital[i]
                    && !w.shout[i]
                    && scene.owner(i) == null
                    && w.tight[i]
                    && scene.tag(i) == null
                    && !scene.isTagged()
                    && !(i > 0 && w.tight[i - 1] && w.isUpper(i - 1))
                    && startsName(scene, i)
                    && scene.knowledge.isGivenName(w.key[i]);
            if (begins) {
                int j = extent(scene, i);
                if (j > i && j - i < 4 && !Lexicon.PLACE_ENDS.contains(w.key[j])) {
                    scene.add(new Find(i, j, EntityKind.PERSON, known(scene, i, j), "given name " + w.text(i, i)));
                }
            }
        }
    }

    /// What the tables know under this name as a person.
    static List<Known> known(Scene scene, int i, int j) {
        List<Known> all = new ArrayList<>();
        for (Known known : scene.knowledge.names().find(scene.words.keys(i, j))) {
            if (known.thing() instanceof Person) {
                all.add(known);
            }
        }
        if (all.isEmpty() && j == i + 1) {
            String turned = scene.words.key[j] + " " + scene.words.key[i];
            for (Known known : scene.knowledge.names().find(turned)) {
                if (known.thing() instanceof Person) {
                    all.add(known);
                }
            }
        }
        return all;
    }
}
