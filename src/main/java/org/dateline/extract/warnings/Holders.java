package org.dateline.extract.warnings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Mention;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.knowledge.Person;
import org.dateline.extract.knowledge.Term;
import org.dateline.text.Folding;

/// The people of an article whom it calls by an office, right before the name.
final class Holders {
    private static final Set<String> NOT_NOW =
            Set.of(("former ex then late future incoming elect designate nominee candidate onetime deposed ousted pick"
                            + " nominated outgoing slain assassinated murdered overthrown toppled exiled jailed imprisoned"
                            + " disgraced successor predecessor erstwhile past fallen")
                    .split(" "));
    private static final int BEFORE = 60;

    private Holders() {}

    static List<Holder> of(Draft draft, Knowledge knowledge) {
        List<Holder> all = new ArrayList<>();
        for (Mention mention : draft.mentions) {
            Entity entity = draft.entities.get(mention.entity());
            boolean person =
                    entity != null && entity.kind() == EntityKind.PERSON && mention.form() == Mention.Form.NAME;
            if (!person || entity == null || entity.offices().isEmpty()) {
                continue;
            }
            Person row = knowledge
                    .person(entity.id().substring(entity.id().indexOf('/') + 1))
                    .orElse(null);
            if (row != null) {
                add(all, draft, knowledge, mention, entity, row);
            }
        }
        return all;
    }

    private static void add(
            List<Holder> all, Draft draft, Knowledge knowledge, Mention mention, Entity entity, Person row) {
        String before = before(draft.text(), mention);
        String key = Folding.key(before);
        for (Office office : entity.offices()) {
            String title = Folding.key(office.title());
            if (title.isEmpty() || !key.endsWith(title) || isPast(before)) {
                continue;
            }
            List<Term> terms = terms(row, office, knowledge.titles().role(plain(title)));
            if (!terms.isEmpty()) {
                all.add(new Holder(mention, entity.name(), office.title(), terms));
                return;
            }
        }
    }

    private static String before(String text, Mention mention) {
        int from = Math.max(0, mention.span().start() - BEFORE);
        String before = text.substring(from, mention.span().start());
        int stop = Math.max(Math.max(before.lastIndexOf(", "), sentenceEnd(before)), before.lastIndexOf('\n'));
        return before.substring(Math.max(0, stop + 1)).strip();
    }

    /// The last dot that ends a sentence, not one of "U.S." or "U. S.".
    private static int sentenceEnd(String before) {
        int dot = before.lastIndexOf(". ");
        while (dot > 0 && Character.isUpperCase(before.charAt(dot - 1))) {
            dot = before.lastIndexOf(". ", dot - 1);
        }
        return dot;
    }

    /// "conservative prime minister" is a prime minister.
    private static String plain(String title) {
        boolean head = title.endsWith(" prime minister") && !title.contains("deputy") && !title.contains("vice");
        return head ? "prime minister" : title;
    }

    private static boolean isPast(String before) {
        for (String word : before.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (NOT_NOW.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Term> terms(Person row, Office office, String code) {
        if (code.isEmpty()) {
            return List.of();
        }
        return row.terms().stream()
                .filter(t -> t.role().equals(code) || Folding.key(t.office()).equals(Folding.key(office.title())))
                .filter(t -> office.of().isEmpty() || t.of().equals(office.of()))
                .sorted(Comparator.comparing(Term::start))
                .toList();
    }
}
