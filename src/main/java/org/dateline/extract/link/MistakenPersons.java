package org.dateline.extract.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.jspecify.annotations.Nullable;

/// Finds persons that the tagger takes for places or organisations: by what they do, and by the title behind their
/// name.
final class MistakenPersons {
    /// Why a lone unknown name is a person.
    static final String ACTS_SO = "does or is called what only persons do and are";

    private MistakenPersons() {}

    static void find(Scene scene) {
        acting(scene);
        givenNames(scene);
        beforeTitles(scene);
    }

    /// `Marine Tondelier told`: two words, a first name the first, that speak, whatever the tagger takes them for.
    private static void givenNames(Scene scene) {
        Words w = scene.words;
        for (NameSpan name : scene.draft.names) {
            int i = w.at(name.span().start());
            boolean two = name.kind() != NameSpan.Kind.PER
                    && i + 2 < w.count
                    && w.tight[i]
                    && w.end[i + 1] == name.span().end()
                    && scene.isFree(i, i + 1);
            if (two
                    && scene.knowledge.isGivenName(w.key[i])
                    && !Lexicon.ORG_ENDS.contains(w.key[i + 1])
                    && !Lexicon.PLACE_ENDS.contains(w.key[i + 1])
                    && w.tight[i + 1]
                    && Lexicon.SPEAKS.contains(w.key[i + 2])) {
                scene.add(new Find(
                        i, i + 1, EntityKind.PERSON, PersonNames.known(scene, i, i + 1), "a first name that speaks"));
            }
        }
    }

    /// `Hong Lei, a spokesman for`: two or three words with a title of a person behind their comma, whatever the tagger
    /// takes them for.
    private static void beforeTitles(Scene scene) {
        Words w = scene.words;
        for (NameSpan.Kind kind : List.of(NameSpan.Kind.LOC, NameSpan.Kind.ORG)) {
            for (Scene.Range name : scene.tagged(kind)) {
                int i = name.from();
                int j = name.to();
                boolean fits = j > i
                        && j - i < 3
                        && w.tight(i, j)
                        && w.after(j) == ','
                        && !w.quoteAfter(j)
                        && scene.isFree(i, j)
                        && !Lexicon.ORG_ENDS.contains(w.key[j])
                        && !Lexicon.ORG_CORES.contains(w.key[i])
                        && !Lexicon.PLACE_ENDS.contains(w.key[j]);
                if (fits && apposedTitle(scene, i, j + 1) != null) {
                    scene.add(new Find(i, j, EntityKind.PERSON, PersonNames.known(scene, i, j), "the title behind it"));
                }
            }
        }
    }

    /// The title that only a person bears, at word `k` or after an article and an adjective or two; null if none.
    private static @Nullable TitleSpan apposedTitle(Scene scene, int name, int k) {
        Words w = scene.words;
        boolean article = k < w.count && (w.key[k].equals("a") || w.key[k].equals("an") || w.key[k].equals("the"));
        for (int at = k; article && at < w.count && at < k + 4 && w.sentence[at] == w.sentence[name]; at++) {
            TitleSpan t = scene.titleAt(at);
            if (t != null) {
                String last = w.key[t.to()];
                boolean human = last.endsWith("man")
                        || last.endsWith("woman")
                        || !scene.knowledge
                                .titles()
                                .role(w.keys(t.from(), t.to()))
                                .isEmpty()
                        || scene.knowledge.isGivenName(w.key[name]);
                boolean another = w.tight[t.to()] && w.isUpper(t.to() + 1);
                return human && !another ? t : null;
            }
            Find owner = scene.owner(at);
            boolean state = owner != null && owner.form != Form.NAME;
            if (!w.tight[at] || (w.capital[at] && !state)) {
                return null;
            }
        }
        return null;
    }

    /// `Gauff won, Gauff said`; `Kellogg, the American envoy, met`: a lone name that the tagger takes for a place or an
    /// organisation but does what only persons do or bears a title, and nowhere stands where places stand.
    private static void acting(Scene scene) {
        Words w = scene.words;
        Set<String> acts = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (NameSpan name : scene.draft.names) {
            int i = w.at(name.span().start());
            if (name.kind() == NameSpan.Kind.PER
                    || i >= w.count
                    || w.end[i] != name.span().end()
                    || w.shout[i]) {
                continue;
            }
            boolean human = w.tight[i] && Lexicon.HUMAN_VERBS.contains(w.key[i + 1]);
            boolean in = i > 0 && w.tight[i - 1] && Lexicon.PLACE_BEFORE.contains(w.key[i - 1]);
            boolean known = scene.owner(i) != null;
            if (in || known) {
                places.add(w.key[i]);
            } else if (human || isTitled(scene, i)) {
                acts.add(w.key[i]);
            }
        }
        acts.removeAll(places);
        for (int i = 0; !acts.isEmpty() && i < w.count; i++) {
            boolean alone = !(w.tight[i] && w.isUpper(i + 1)) && !(i > 0 && w.tight[i - 1] && w.isUpper(i - 1));
            if (acts.contains(w.key[i]) && w.capital[i] && scene.owner(i) == null && alone) {
                scene.add(new Find(i, i, EntityKind.PERSON, List.of(), ACTS_SO));
            }
        }
    }

    /// Whether a lone name that begins a clause has a person's title between commas behind it.
    private static boolean isTitled(Scene scene, int i) {
        Words w = scene.words;
        boolean begins = w.opens(i) || (w.tight[i - 1] && w.key[i - 1].equals("that"));
        boolean comma = w.after(i) == ',' && !w.possessive[i] && !w.quoteAfter(i);
        TitleSpan t = begins && comma ? apposedTitle(scene, i, i + 1) : null;
        int end = t == null ? i : Complement.read(scene, t.to()).end();
        return t != null && w.after(end) == ',' && !w.quoteAfter(end);
    }
}
