package org.dateline.extract.link;

import org.dateline.entity.EntityKind;

/// Finds the bodies of a state that are named in small letters after their country or place.
final class StateBodies {
    private StateBodies() {}

    /// `Greek foreign ministry`, `UAE foreign ministry`, `Egypt's electricity ministry`, `Copperbelt water authority`.
    static void find(Scene scene, int i) {
        Words w = scene.words;
        int from = i;
        while (from > 0 && w.tight[from - 1] && !w.capital[from - 1] && Lexicon.DOMAINS.contains(w.key[from - 1])) {
            from--;
        }
        if (from == 0) {
            return;
        }
        if (isIndefinite(scene, from)) {
            return;
        }
        Find owner = scene.owner(from - 1);
        if (owner == null) {
            boolean named = w.tight[from - 1] && w.isUpper(from - 1) && from < i && !w.opens(from - 1);
            if (named && !Lexicon.CALENDAR.contains(w.key[from - 1])) {
                OrganisationNames.add(scene, from - 1, i, "a body: " + w.text(from, i));
            }
            return;
        }
        boolean plain = from == i
                || (from == i - 1
                        && Lexicon.PLAIN.contains(w.key[from])
                        && !w.key[i].equals("bank")
                        && !w.key[i].equals("court"));
        boolean bare = plain && isVague(w.key[i]);
        boolean holder = owner.kind == EntityKind.COUNTRY || owner.kind == EntityKind.PLACE;
        if (!holder || bare) {
            return;
        }
        if (w.possessive[from - 1]) {
            Find find = OrganisationNames.add(scene, from, i, "a body of " + w.text(owner.from, owner.to));
            find.owner = owner;
        } else if (w.tight[from - 1]) {
            Find find = OrganisationNames.add(scene, owner.from, i, "a body of " + w.text(owner.from, owner.to));
            find.owner = owner;
        }
    }

    /// `a U.S. federal court` is no name.
    private static boolean isIndefinite(Scene scene, int from) {
        Find owner = scene.owner(from - 1);
        int first = owner == null ? from : owner.from;
        return first > 0 && (scene.words.key[first - 1].equals("a") || scene.words.key[first - 1].equals("an"));
    }

    private static boolean isVague(String body) {
        return body.equals("authority")
                || body.equals("agency")
                || body.equals("bank")
                || body.equals("court")
                || body.equals("department");
    }
}
