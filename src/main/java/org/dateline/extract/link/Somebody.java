package org.dateline.extract.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.knowledge.Person;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/// A person of the article, with all finds that are taken to mean them.
final class Somebody {
    /// Words of the fullest form of the name.
    String key;

    String name;

    @Nullable Person row;

    final List<Find> finds = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    private final List<Role> assumed = new ArrayList<>();
    /// ISO 3166-1 alpha-2; empty if not known.
    String country = "";

    Somebody(String name, @Nullable Person row) {
        this.name = name;
        this.key = Folding.key(name);
        this.row = row;
        this.country = row == null ? "" : row.country();
    }

    /// What the pronouns so far say: `m`, `f` or a space.
    char gender = ' ';

    /// Whether a pronoun may mean this person; remembers it.
    boolean mayBe(String pronoun) {
        char asked = pronoun.startsWith("h") && !pronoun.startsWith("her") ? 'm' : 'f';
        for (Role role : roles) {
            String title = role.title().toLowerCase(Locale.ROOT);
            boolean woman = title.endsWith("woman") || title.endsWith("queen") || title.endsWith("princess");
            boolean man = (title.endsWith("man") && !woman) || title.endsWith("king") || title.endsWith(" prince");
            gender = woman ? 'f' : man ? 'm' : gender;
        }
        if (gender == ' ') {
            gender = asked;
        }
        return gender == asked;
    }

    String id() {
        return row == null ? Entity.id(EntityKind.PERSON, name) : EntityKind.PERSON.word() + "/" + row.key();
    }

    String lastWord() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /// The last word before word `at` by which the article means this person; -1 if there is none.
    int lastBefore(int at) {
        int last = -1;
        for (Find f : finds) {
            last = f.to < at ? Math.max(last, f.to) : last;
        }
        return last;
    }

    boolean isNamedIn(Words w, int sentence) {
        for (Find f : finds) {
            if (f.form == Form.NAME && w.sentence[f.to] == sentence) {
                return true;
            }
        }
        return false;
    }

    /// A new find of this person by a title, which the scene does not have yet.
    Find nominal(TitleSpan t, String why) {
        Find find = new Find(t.from(), t.to(), EntityKind.PERSON, List.of(), why);
        find.form = Form.NOMINAL;
        find.thing = this;
        find.entity = id();
        finds.add(find);
        return find;
    }

    /// Adds what was only assumed, unless the article says it better.
    void addAssumed(Role role) {
        for (Role known : roles) {
            if (isOneOffice(known, role)) {
                return;
            }
        }
        roles.add(role);
        assumed.add(role);
    }

    /// `minister` and `foreign minister`, `secretary of state` and `state secretary`: not `deputy prime minister` and
    /// `commerce minister`.
    private static boolean isOneOffice(Role known, Role role) {
        String a = known.title().toLowerCase(Locale.ROOT);
        String b = role.title().toLowerCase(Locale.ROOT);
        String longer = a.length() > b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        if (longer.endsWith(shorter)) {
            String more = longer.substring(0, longer.length() - shorter.length());
            return Arrays.stream(more.split("[ -]")).noneMatch(Lexicon.BELOW::contains);
        }
        boolean head = a.substring(a.lastIndexOf(' ') + 1).equals(b.substring(b.lastIndexOf(' ') + 1));
        return head && known.code().equals(role.code()) && !a.endsWith("minister");
    }

    /// What was only assumed to be of a state is of the one that the article tells in another role.
    void reassume(String of) {
        for (Role role : List.copyOf(assumed)) {
            if (role.of().length() == 2 && !role.of().equals(of) && roles.remove(role)) {
                Role better = new Role(role.title(), of, role.code());
                assumed.remove(role);
                roles.add(better);
                assumed.add(better);
            }
        }
    }

    /// The roles that the article tells of what they are.
    List<Role> told() {
        List<Role> told = new ArrayList<>(roles);
        told.removeAll(assumed);
        return told;
    }

    void addRole(Role role) {
        roles.removeIf(r -> assumed.contains(r) && isOneOffice(r, role));
        for (Role known : roles) {
            if (known.title().equalsIgnoreCase(role.title())
                    && (known.of().equals(role.of()) || role.of().isEmpty())) {
                return;
            }
        }
        roles.removeIf(r -> r.title().equalsIgnoreCase(role.title()) && r.of().isEmpty());
        roles.add(role);
    }
}
