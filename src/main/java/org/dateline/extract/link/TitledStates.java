package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Mention.Form;
import org.dateline.extract.knowledge.Country;
import org.jspecify.annotations.Nullable;

/// The states that a title in the plural is of: `the French and German foreign ministers`, `the leaders of France,
/// Germany and Italy`.
///
/// @param codes ISO 3166-1 alpha-2, in the order of the text
/// @param to last word of the states behind the title; less than the title's if there are none
/// @param from first word of the states before the title, else of the title
record TitledStates(Set<String> codes, int from, int to) {

    static TitledStates read(Scene scene, TitleSpan t) {
        List<Find> before = before(scene, t);
        Set<String> codes = new LinkedHashSet<>();
        for (Find f : before) {
            codes.add(Roles.name(f));
        }
        List<Find> behind = behind(scene, t);
        for (Find f : behind) {
            codes.add(Roles.name(f));
        }
        int from = before.isEmpty() ? t.from() : before.getFirst().from;
        return new TitledStates(codes, from, behind.isEmpty() ? -1 : behind.getLast().to);
    }

    private static List<Find> before(Scene scene, TitleSpan t) {
        Words w = scene.words;
        List<Find> all = new ArrayList<>();
        int last = t.from() - 1;
        Find state = last >= 0 && (w.tight[last] || w.possessive[last]) ? state(scene, last) : null;
        while (state != null) {
            all.addFirst(state);
            int joint = state.from - 1;
            boolean and = joint > 0 && w.key[joint].equals("and");
            last = and ? joint - 1 : joint;
            boolean joined = last >= 0 && (w.after(last) == ',' || (and && (w.tight[last] || w.possessive[last])));
            state = joined ? state(scene, last) : null;
            if (state != null && !and && state.from > 0 && Lexicon.PLACE_BEFORE.contains(w.key[state.from - 1])) {
                return all;
            }
        }
        return all;
    }

    private static List<Find> behind(Scene scene, TitleSpan t) {
        Words w = scene.words;
        List<Find> all = new ArrayList<>();
        int of = t.to() + 1;
        if (of >= w.count || !w.tight[t.to()] || !w.key[of].equals("of")) {
            return all;
        }
        boolean ended = false;
        Find state = state(scene, determined(w, of + 1));
        while (state != null) {
            all.add(state);
            int next = state.to + 1;
            boolean comma = w.after(state.to) == ',';
            boolean and = next < w.count && w.key[next].equals("and") && (comma || w.tight[state.to]);
            boolean goesOn = and || (comma && !ended);
            ended |= and;
            state = goesOn ? state(scene, determined(w, and ? next + 1 : next)) : null;
        }
        return ended || all.isEmpty() ? all : all.subList(0, 1);
    }

    private static int determined(Words w, int i) {
        return i < w.count && (w.key[i].equals("the") || w.key[i].equals("both")) ? i + 1 : i;
    }

    /// The state that word `i` names, not by its capital; null if it names none.
    private static @Nullable Find state(Scene scene, int i) {
        Find f = scene.owner(i);
        boolean state = f != null && f.thing instanceof Country c && c.isCountry() && f.form != Form.METONYM;
        return state ? f : null;
    }
}
