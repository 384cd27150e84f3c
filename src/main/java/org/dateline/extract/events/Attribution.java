package org.dateline.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.events.syntax.Relation;
import org.dateline.extract.events.syntax.Tree;
import org.dateline.extract.statements.Sources;

/// Who says that an event is so, outermost first.
final class Attribution {
    private static final Set<String> CONTRAST = Set.of("although", "though", "while", "whereas", "but");

    private final Cues cues;

    Attribution(Cues cues) {
        this.cues = cues;
    }

    /// What the statements say, and where they say nothing, what the sentence does ("accused of", "denied that").
    List<String> sources(Draft draft, Clause c, Scenery scenery, int trigger) {
        List<String> stated = Sources.of(draft, c.tree.span(trigger)).stream()
                .filter(s -> !s.isEmpty())
                .toList();
        return stated.isEmpty() ? sources(c, scenery, trigger) : stated;
    }

    private List<String> sources(Clause c, Scenery scenery, int trigger) {
        Tree tree = c.tree;
        List<Integer> path = new ArrayList<>();
        for (int at = trigger; at >= 0; at = tree.head(at)) {
            path.add(at);
        }
        Set<String> found = new LinkedHashSet<>();
        for (int k = path.size() - 1; k >= 0; k--) {
            int at = path.get(k);
            int below = k > 0 ? path.get(k - 1) : -1;
            if (k > 0 && speaks(c, at, below)) {
                add(scenery, c.subject(at), found);
            }
            if (k == 0 || c.isPredicate(at)) {
                aside(c, scenery, at, below, found);
            }
        }
        found.remove("");
        return List.copyOf(found);
    }

    private boolean speaks(Clause c, int verb, int below) {
        if (!c.isVerb(verb) || !cues.says(c.lemma(verb)) || c.negation(verb) >= 0) {
            return false;
        }
        Relation r = c.tree.relation(below);
        if (isParted(c.tree, verb, below)) {
            return false;
        }
        return r == Relation.CLAUSE_COMPLEMENT
                || r == Relation.OTHER
                || r == Relation.PARATAXIS
                || r == Relation.OPEN_COMPLEMENT
                || (r == Relation.OBJECT && !c.isPassive(verb))
                || (r == Relation.ADVERBIAL_CLAUSE && c.tree.tag(below).isFinite() && below < verb);
    }

    /// Whether a semicolon ends what was said: "he said it could; the others had refused".
    private static boolean isParted(Tree tree, int verb, int below) {
        for (int i = verb + 1; i < below; i++) {
            if (tree.lower(i).equals(";")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the writer sets a clause against what was said before it: "…, he said, although …".
    private static boolean isContrast(Tree tree, int child, int below) {
        for (int mark : below > child ? tree.children(below) : new int[0]) {
            if (mark > child && mark < below && CONTRAST.contains(tree.lower(mark))) {
                return true;
            }
        }
        return false;
    }

    /// "…, officials said" and "according to officials" beside a clause.
    private void aside(Clause c, Scenery scenery, int at, int below, Set<String> found) {
        Tree tree = c.tree;
        for (int child : tree.children(at)) {
            if (child == below || isContrast(tree, child, below)) {
                continue;
            }
            Relation r = tree.relation(child);
            if ((r == Relation.PARATAXIS || r == Relation.OTHER)
                    && cues.says(c.lemma(child))
                    && c.isVerb(child)
                    && tree.tag(child).isFinite()) {
                add(scenery, c.ownSubject(child), found);
            } else if (isAccordingTo(c, child)) {
                add(scenery, child, found);
            }
        }
    }

    private static boolean isAccordingTo(Clause c, int noun) {
        Tree tree = c.tree;
        for (int child : tree.children(noun)) {
            if (tree.lower(child).equals("according")) {
                return true;
            }
        }
        int head = tree.head(noun);
        return head >= 0 && tree.lower(head).equals("according");
    }

    private static void add(Scenery scenery, int noun, Set<String> found) {
        if (noun >= 0) {
            found.add(scenery.speaker(noun));
        }
    }
}
