package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Known;
import org.dateline.extract.knowledge.Organisation;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// Brings the finds of organisations together: full names, acronyms in brackets, short forms.
final class Organisations {
    private final Scene scene;
    private final Words w;
    /// By key of the name or of an alias.
    private final Map<String, Body> bodies = new HashMap<>();

    Organisations(Scene scene) {
        this.scene = scene;
        this.w = scene.words;
    }

    void link() {
        scene.all(EntityKind.ORGANISATION).forEach(this::choose);
        List<Find> finds = new ArrayList<>(scene.all(EntityKind.ORGANISATION));
        finds.sort(Comparator.comparingInt(f -> f.from));
        for (Find f : finds) {
            Body body = body(f);
            f.thing = body;
            bracket(f, body);
        }
        for (int i = 0; i + 1 < finds.size(); i++) {
            explained(finds.get(i), finds.get(i + 1));
        }
        mistakenPersons();
        for (Find f : finds) {
            boolean bare = f.from == f.to
                    && Lexicon.ORG_CORES.contains(w.key[f.from])
                    && !Lexicon.ORG_ALONE.contains(w.key[f.from])
                    && f.thing instanceof Body b
                    && b.row == null
                    && b.given == null
                    && b.name.equals(text(f));
            if (bare && scene.owner(f.from) == f) {
                scene.drop(f);
            }
        }
        shortForms();
    }

    /// Of several organisations of one name, the one whose country the article names; a name that means other things
    /// too needs that support.
    private void choose(Find f) {
        if (!(f.thing instanceof Organisation) || f.known.isEmpty()) {
            return;
        }
        Organisation best = null;
        boolean doubtful = false;
        for (Known k : f.known) {
            if (k.thing() instanceof Organisation o) {
                boolean supported = isSupported(o, f);
                boolean unsure = needsSupport(o, k) && !isWordInCapitals(f);
                boolean better = best != null && supported && (!isSupported(best, f) || named(o) > named(best));
                if ((best == null && (supported || !unsure)) || better) {
                    best = o;
                }
                doubtful |= unsure;
            }
        }
        if (best == null && doubtful && scene.tag(f.from) != NameSpan.Kind.ORG && f.from == f.to) {
            scene.drop(f);
        } else {
            f.thing = best;
        }
    }

    /// `WHO` is none but the organisation, though `who` is a word.
    private boolean isWordInCapitals(Find f) {
        return f.from == f.to && w.shout[f.from] && Lexicon.FUNCTION.contains(w.key[f.from]);
    }

    /// How often the article names an organisation's country.
    private long named(Organisation o) {
        return o.country().isEmpty()
                ? 0
                : scene.finds.stream()
                        .filter(f -> f.thing instanceof Country c && c.iso2().equals(o.country()))
                        .count();
    }

    private boolean isSupported(Organisation o, Find f) {
        if (o.name().length() == 1) {
            return true;
        }
        if (!o.country().isEmpty() && scene.names(o.country())) {
            return true;
        }
        for (Find other : scene.finds) {
            if (other != f && other.thing == o && other.to > other.from) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsSupport(Organisation o, Known k) {
        boolean local = switch (o.type()) {
            case "party", "legislature", "ministry", "court", "police", "military", "central bank", "agency" -> true;
            default -> false;
        };
        boolean letters = k.as() == Known.As.ACRONYM && k.written().length() < 3 && !Lexicon.SAFE.contains(k.written());
        boolean shortForm = k.as() == Known.As.ACRONYM || k.written().indexOf(' ') < 0;
        return isGeneric(k.written())
                || o.ambiguous().contains(k.written())
                || o.ambiguous().contains("the " + k.written())
                || letters
                || (local
                        && (shortForm || !k.written().equals(o.name()))
                        && !o.country().isEmpty());
    }

    /// Whether many countries have a body of this name: `Security Service`, `Ministry of Defence`.
    private static boolean isGeneric(String name) {
        if (name.startsWith("International ")) {
            return false;
        }
        for (String word : Folding.key(name).split(" ")) {
            boolean common = Lexicon.ORG_CORES.contains(word)
                    || Lexicon.ORG_ENDS.contains(word)
                    || Lexicon.DOMAINS.contains(word)
                    || Lexicon.ORG_LINKS.contains(word)
                    || word.equals("royal");
            if (!common) {
                return false;
            }
        }
        return true;
    }

    private Body body(Find f) {
        String key = w.keys(f.from, f.to);
        if (f.thing instanceof Entity e) {
            Body known = bodies.computeIfAbsent(e.id(), k -> new Body(e.name(), null));
            known.given = e;
            known.country = e.country();
            known.aliases.addAll(e.aliases());
            bodies.putIfAbsent(key, known);
            return known;
        }
        if (f.thing instanceof Organisation o) {
            Body known = bodies.computeIfAbsent(o.name(), k -> new Body(o.name(), o));
            known.country = o.country();
            known.aliases.add(text(f));
            bodies.putIfAbsent(key, known);
            return known;
        }
        Find meant = f.from == f.to && Lexicon.ORG_CORES.contains(key) ? meantBy(key, f.from) : null;
        if (meant != null && meant.thing instanceof Body longer) {
            return longer;
        }
        if (f.from == f.to && f.thing == null && key.length() > 4 && !bodies.containsKey(key)) {
            Find longer = named(key, f.from);
            if (longer != null && longer.thing instanceof Body b) {
                return b;
            }
        }
        Country holder = holder(f);
        String full = holder == null ? key : bodyKey(f, holder);
        Body known = bodies.get(full);
        if (known == null) {
            known = bodies.getOrDefault(key, null);
        }
        if (known == null) {
            known = longer(key);
        }
        if (known == null) {
            known = new Body(holder == null ? text(f) : bodyName(f, holder), null);
            known.country = holder == null ? within(f) : holder.iso2();
        }
        bodies.putIfAbsent(full, known);
        bodies.putIfAbsent(key, known);
        known.aliases.add(text(f));
        return known;
    }

    /// The organisation, named last before word `at`, that a common noun such as `commission` can mean; null if none.
    @Nullable Find meantBy(String noun, int at) {
        Find best = null;
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            boolean before = f.to < at && f.thing instanceof Body;
            if (before && (best == null || f.from > best.from) && f.thing instanceof Body b && isA(b, noun)) {
                best = f;
            }
        }
        return best;
    }

    /// The organisation before word `at` that has this word in its name.
    private @Nullable Find named(String word, int at) {
        Find best = null;
        for (Find f : scene.all(EntityKind.ORGANISATION)) {
            boolean has = f.to < at && f.from < f.to && f.thing instanceof Body;
            if (has && (" " + w.keys(f.from, f.to) + " ").contains(" " + word + " ")) {
                best = best == null || f.from > best.from ? f : best;
            }
        }
        return best;
    }

    private static boolean isA(Body b, String noun) {
        String type = b.row == null ? "" : b.row.type();
        for (String alias : b.aliases) {
            if ((" " + Folding.key(alias) + " ").contains(" " + noun + " ")) {
                return true;
            }
        }
        if ((" " + Folding.key(b.name) + " ").contains(" " + noun + " ")) {
            return true;
        }
        boolean company = type.equals("company") || (b.row == null && b.isUnspecified());
        return switch (noun) {
            case "group" -> company || type.endsWith("group") || type.equals("movement");
            case "company", "firm", "operator", "generator", "carmaker", "airline", "manufacturer" -> company;
            case "alliance" -> type.equals("alliance");
            case "agency" ->
                type.contains("agency") || type.startsWith("international") || b.row == null && b.isUnspecified();
            case "bloc" -> type.contains("union") || type.startsWith("international");
            case "union" -> type.equals("trade union");
            case "bank", "lender" -> type.endsWith(" bank");
            case "mission" -> type.equals("peacekeeping mission");
            case "court", "tribunal" -> type.equals("court");
            case "party" -> type.equals("party");
            case "movement" -> type.equals("movement") || type.equals("armed group");
            default -> false;
        };
    }

    private String text(Find f) {
        return w.text(f.from, f.to).replace('\n', ' ');
    }

    /// A body whose name begins with these words: `Halcyon Reef` for `Halcyon Reef Maritime`.
    private @Nullable Body longer(String key) {
        if (key.length() < 4) {
            return null;
        }
        String start = key + " ";
        for (Map.Entry<String, Body> e : bodies.entrySet()) {
            if (e.getKey().startsWith(start) && e.getValue().row == null) {
                return e.getValue();
            }
        }
        return null;
    }

    private static @Nullable Country holder(Find f) {
        return f.owner != null && f.owner.thing instanceof Country c && c.isCountry() ? c : null;
    }

    /// `Greek foreign ministry`, whichever way the text puts it.
    private String bodyName(Find f, Country holder) {
        Find owner = f.owner;
        String head = owner != null && owner.from == f.from ? w.text(owner.to + 1, f.to) : w.text(f.from, f.to);
        String adjective = holder.adjectives().isEmpty()
                ? holder.name()
                : holder.adjectives().get(0);
        if (!f.body.isEmpty()) {
            return adjective + " " + f.body;
        }
        boolean plain = owner != null && owner.from == f.from && owner.form == Form.NAME;
        return (plain && owner != null ? w.text(owner.from, owner.to) : adjective) + " " + head;
    }

    private String bodyKey(Find f, Country holder) {
        Find owner = f.owner;
        String head = owner != null && owner.from == f.from ? w.keys(owner.to + 1, f.to) : w.keys(f.from, f.to);
        return holder.code().toLowerCase(Locale.ROOT) + " " + (f.body.isEmpty() ? head : f.body);
    }

    /// The country in an organisation's own name.
    private String within(Find f) {
        String found = "";
        for (Find nested : scene.swallowed) {
            if (nested.from >= f.from && nested.to <= f.to && nested.thing instanceof Country c && c.isCountry()) {
                found = c.iso2();
            }
        }
        return found;
    }

    /// `(UPND)` behind a name is the name's short form from there on; a name in brackets behind letters is their long
    /// one.
    private void bracket(Find f, Body body) {
        int i = f.to + 1;
        if (i < w.count && w.after(f.to) == '(' && w.after(i) == ')' && w.isUpper(i) && initials(f, i)) {
            body.aliases.add(w.text(i, i));
            bodies.put(w.key[i], body);
            for (Find other : scene.finds) {
                boolean same = other.from == other.to && other.from > i && w.key[other.from].equals(w.key[i]);
                if (same && w.shout[other.from] && other.kind != EntityKind.ORGANISATION) {
                    other.kind = EntityKind.ORGANISATION;
                    other.form = Form.NAME;
                    other.thing = body;
                    other.why = "short for " + body.name;
                }
            }
            Find owner = scene.owner(i);
            if (owner == null || owner.kind != EntityKind.ORGANISATION || !(owner.thing instanceof Organisation)) {
                Find find = new Find(i, i, EntityKind.ORGANISATION, List.of(), "short for " + body.name);
                scene.add(find).thing = body;
            } else {
                owner.thing = body;
            }
        }
    }

    /// `Norad, the Norwegian Agency for Development Cooperation,`: two names of one body.
    private void explained(Find a, Find b) {
        boolean beside =
                b.from - a.to <= 2 && w.after(a.to) == ',' && (b.from - a.to == 1 || w.key[b.from - 1].equals("the"));
        if (!beside || !(a.thing instanceof Body x) || !(b.thing instanceof Body y) || x == y || a.from != a.to) {
            return;
        }
        if (b.to > b.from && abbreviates(w.key[a.from], w.keys(b.from, b.to))) {
            Body keep = x.row != null || y.row == null ? x : y;
            Body gone = keep == x ? y : x;
            keep.aliases.add(gone.name);
            keep.aliases.addAll(gone.aliases);
            for (Find f : scene.finds) {
                f.thing = f.thing == gone ? keep : f.thing;
            }
            bodies.replaceAll((k, v) -> v == gone ? keep : v);
        }
    }

    /// Whether the letters stand in the name in their order, and both begin alike.
    static boolean abbreviates(String letters, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
            at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length() && letters.charAt(0) == name.charAt(0);
    }

    /// `Halcyon Reef` taken for a person where the article has `Halcyon Reef Maritime`.
    private void mistakenPersons() {
        for (Find f : scene.all(EntityKind.PERSON)) {
            Body body = f.from < f.to && f.why.startsWith("the tagger") ? longer(w.keys(f.from, f.to)) : null;
            if (body != null) {
                f.kind = EntityKind.ORGANISATION;
                f.thing = body;
                f.why = "short for " + body.name;
            }
        }
    }

    private boolean initials(Find f, int i) {
        return w.shout[i]
                        && Character.toLowerCase(w.text.charAt(w.start[i]))
                                == Character.toLowerCase(w.text.charAt(w.start[f.from]))
                || w.shout[i];
    }

    /// Free words that are an acronym or a short form of what was found.
    private void shortForms() {
        for (int i = 0; i < w.count; i++) {
            if (scene.owner(i) != null || !w.isUpper(i) || (w.opens(i) && w.key[i].equals("the"))) {
                continue;
            }
            int j = i;
            while (j + 1 < w.count && w.tight[j] && w.isUpper(j + 1) && scene.owner(j + 1) == null) {
                j++;
            }
            boolean common = Lexicon.DOMAINS.contains(w.key[i]) || Lexicon.NO_LONE_ORGS.contains(w.key[i]);
            if (i == j && ((common && w.tight[i]) || scene.titleAt(i) != null)) {
                continue;
            }
            String key = w.keys(i, j);
            Body body = bodies.get(key);
            boolean telling =
                    j > i || (key.length() > 4 && !Lexicon.OPENERS.contains(key) && !Lexicon.CALENDAR.contains(key));
            if (body == null && telling && scene.tag(i) != NameSpan.Kind.PER) {
                body = longer(key);
            }
            if (body != null) {
                scene.add(new Find(i, j, EntityKind.ORGANISATION, List.of(), "short for " + body.name)).thing = body;
            }
            i = j;
        }
    }
}
