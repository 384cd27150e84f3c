package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.BodyPatterns.Match;
import org.dateline.extract.knowledge.City;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Organisation;

/// Finds the bodies of a state that are named after their country or place.
final class StateBodies {
    private StateBodies() {}

    /// `Greek foreign ministry`, `UAE foreign ministry`, `Egypt's electricity ministry`, `Parliament of Kenya`.
    static void find(Scene scene) {
        for (Find owner : new ArrayList<>(scene.finds)) {
            boolean holder = (owner.kind == EntityKind.COUNTRY || owner.kind == EntityKind.PLACE)
                    && owner.form != Form.METONYM
                    && scene.owner(owner.from) == owner;
            if (holder) {
                behind(scene, owner);
                before(scene, owner);
            }
        }
        afterWhose(scene);
        afterCapitals(scene);
    }

    /// `China, whose foreign ministry`.
    private static void afterWhose(Scene scene) {
        Words w = scene.words;
        for (int i = 1; i + 1 < w.count; i++) {
            Find owner = w.key[i].equals("whose") && w.tight[i] ? scene.owner(i - 1) : null;
            boolean state = owner != null && owner.kind == EntityKind.COUNTRY && w.after(i - 1) == ',';
            Match match = state ? scene.knowledge.bodies().behind(w, i + 1) : null;
            if (match != null && owner != null && mayTake(scene, i + 1, match.to())) {
                add(scene, i + 1, match.to(), owner, match);
            }
        }
    }

    private static void behind(Scene scene, Find owner) {
        Words w = scene.words;
        int next = owner.to + 1;
        boolean possessive = w.possessive[owner.to];
        if (next >= w.count || !(possessive || w.tight[owner.to]) || w.sentence[next] != w.sentence[owner.to]) {
            return;
        }
        Match match = scene.knowledge.bodies().behind(w, next);
        if (match == null
                || (isIndefinite(w, owner) && !isTitle(scene, match.to() + 1))
                || isOfRulers(w, match.to() + 1)
                || !mayTake(scene, next, match.to())) {
            return;
        }
        add(scene, possessive ? next : owner.from, match.to(), owner, match);
    }

    private static void before(Scene scene, Find owner) {
        Words w = scene.words;
        int of = owner.from - 1;
        if (of >= 0 && w.key[of].equals("the")) {
            of--;
        }
        boolean linked = of > 0 && w.key[of].equals("of") && w.tight[of - 1] && w.tight[of] && owner.form == Form.NAME;
        Match match = linked ? scene.knowledge.bodies().before(w, of) : null;
        if (match != null && mayTake(scene, match.to(), of)) {
            boolean name = w.capital[match.to()];
            add(scene, match.to(), name ? owner.to : of - 1, owner, match);
        }
    }

    private static boolean mayTake(Scene scene, int from, int to) {
        for (int i = from; i <= to; i++) {
            Find other = scene.owner(i);
            if (other != null && (other.thing instanceof Organisation || other.from < from || other.to > to)) {
                return false;
            }
        }
        return true;
    }

    private static void add(Scene scene, int from, int to, Find owner, Match match) {
        Words w = scene.words;
        Find find = OrganisationNames.add(scene, from, to, "a body of " + w.text(owner.from, owner.to));
        find.owner = owner;
        find.body = match.kind();
        String country = owner.thing instanceof Country c ? c.iso2() : owner.thing instanceof City c ? c.country() : "";
        List<Organisation> rows = match.pattern().type().isEmpty() || !(owner.thing instanceof Country)
                ? List.of()
                : scene.knowledge.organisations(match.pattern().type(), country);
        if (rows.size() == 1 && !match.pattern().type().equals("ministry")) {
            find.thing = rows.get(0);
            find.why = "organisations: " + rows.get(0).name() + ", the only "
                    + match.pattern().type() + " of " + country;
        }
    }

    /// `Copperbelt water authority`: a body named after what no table knows.
    private static void afterCapitals(Scene scene) {
        Words w = scene.words;
        for (int i = 1; i < w.count; i++) {
            if (w.capital[i] || w.capital[i - 1] || !w.tight[i - 1]) {
                continue;
            }
            boolean body = Lexicon.BODIES.contains(w.key[i]) || w.key[i].equals("committee");
            if (!body || scene.owner(i) != null) {
                continue;
            }
            int from = i;
            while (from > 0 && w.tight[from - 1] && !w.capital[from - 1] && Lexicon.DOMAINS.contains(w.key[from - 1])) {
                from--;
            }
            boolean named = from > 0
                    && from < i
                    && scene.owner(from - 1) == null
                    && w.tight[from - 1]
                    && w.isUpper(from - 1)
                    && !w.opens(from - 1)
                    && !Lexicon.CALENDAR.contains(w.key[from - 1]);
            if (named) {
                OrganisationNames.add(scene, from - 1, i, "a body: " + w.text(from, i));
            }
        }
    }

    /// `a Thai army spokesman`: of the army, of which there is one.
    private static boolean isTitle(Scene scene, int i) {
        Words w = scene.words;
        return i < w.count && w.tight[i - 1] && scene.knowledge.titles().isHead(w.key[i]);
    }

    /// `military` in `Mali's military leader`: what rules, not a body.
    private static boolean isOfRulers(Words w, int i) {
        return i < w.count && w.tight[i - 1] && w.key[i - 1].equals("military") && Lexicon.RULERS.contains(w.key[i]);
    }

    /// `a U.S. federal court` is no name.
    private static boolean isIndefinite(Words w, Find owner) {
        return owner.from > 0 && (w.key[owner.from - 1].equals("a") || w.key[owner.from - 1].equals("an"));
    }
}
