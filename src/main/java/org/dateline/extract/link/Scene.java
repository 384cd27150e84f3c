package org.dateline.extract.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Country;
import org.dateline.extract.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/// One article while its names are settled: the words, who owns which of them, and what was found so far.
final class Scene {
    final Draft draft;
    final Knowledge knowledge;
    final Words words;
    /// The day the article speaks on; [LocalDate#MIN] if undated.
    final LocalDate date;

    final List<Find> finds = new ArrayList<>();
    /// Finds that a longer name took the words from: countries in the names of organisations.
    final List<Find> swallowed = new ArrayList<>();
    final List<TitleSpan> titles = new ArrayList<>();
    private final @Nullable Find[] owner;
    private final NameSpan.@Nullable Kind[] tag;

    Scene(Draft draft, Knowledge knowledge) {
        this.draft = draft;
        this.knowledge = knowledge;
        this.words = new Words(draft.text(), draft.sentences, knowledge.names());
        this.date =
                draft.article.published().isKnown() ? draft.article.published().last() : LocalDate.MIN;
        this.owner = new Find[words.count];
        this.tag = new NameSpan.Kind[words.count];
        for (NameSpan name : draft.names) {
            int from = words.at(name.span().start());
            for (int i = from; i < words.count && words.start[i] < name.span().end(); i++) {
                tag[i] = name.kind();
            }
        }
    }

    /// Whether a tagger has read the article.
    boolean isTagged() {
        return !draft.names.isEmpty();
    }

    /// Words that stand together.
    record Range(int from, int to) {}

    /// The names that the tagger takes for one of a kind, without an article before them.
    List<Range> tagged(NameSpan.Kind kind) {
        List<Range> all = new ArrayList<>();
        for (NameSpan name : draft.names) {
            int i = name.kind() == kind ? words.at(name.span().start()) : words.count;
            if (i >= words.count) {
                continue;
            }
            int j = i;
            while (j + 1 < words.count && words.end[j + 1] <= name.span().end()) {
                j++;
            }
            all.add(new Range(i < j && words.key[i].equals("the") ? i + 1 : i, j));
        }
        return all;
    }

    /// What the tagger takes word `i` for.
    NameSpan.@Nullable Kind tag(int i) {
        return tag[i];
    }

    boolean isDated() {
        return !date.equals(LocalDate.MIN);
    }

    @Nullable Find owner(int i) {
        return i < 0 || i >= owner.length ? null : owner[i];
    }

    /// Whether none of the words `from` to `to` belongs to a name yet.
    boolean isFree(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (owner[i] != null) {
                return false;
            }
        }
        return true;
    }

    /// Adds a find and gives it its words; those that lose a word to it are dropped.
    Find add(Find find) {
        for (int i = find.from; i <= find.to; i++) {
            Find old = owner[i];
            if (old != null && old != find) {
                drop(old);
                swallowed.add(old);
            }
            owner[i] = find;
        }
        finds.add(find);
        return find;
    }

    /// Adds finds that have the same words: each president of `the presidents of X and Y`.
    void addShared(List<Find> same) {
        if (!same.isEmpty()) {
            add(same.getFirst());
            finds.addAll(same.subList(1, same.size()));
        }
    }

    void drop(Find find) {
        finds.remove(find);
        for (int i = find.from; i <= find.to; i++) {
            if (owner[i] == find) {
                owner[i] = null;
            }
        }
    }

    List<Find> all(EntityKind kind) {
        List<Find> all = new ArrayList<>();
        for (Find f : finds) {
            if (f.is(kind)) {
                all.add(f);
            }
        }
        return all;
    }

    /// Whether the article names this country in any way.
    ///
    /// @param iso2 its code
    boolean names(String iso2) {
        for (Find f : finds) {
            if (f.thing instanceof Country c
                    && (c.iso2().equals(iso2) || c.parent().equals(iso2))) {
                return true;
            }
        }
        for (Find f : swallowed) {
            if (f.thing instanceof Country c
                    && (c.iso2().equals(iso2) || c.parent().equals(iso2))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a title begins inside these words and goes on behind them: `US Defense` in `US Defense Secretary`.
    boolean endsInTitle(int from, int to) {
        for (TitleSpan t : titles) {
            if (t.from() > from && t.from() <= to && t.to() > to) {
                return true;
            }
        }
        return false;
    }

    /// The title that word `i` belongs to, null if to none.
    @Nullable TitleSpan titleAt(int i) {
        for (TitleSpan t : titles) {
            if (t.from() <= i && i <= t.to()) {
                return t;
            }
        }
        return null;
    }

    /// The title that ends right before word `i`, null if none does.
    @Nullable TitleSpan titleBefore(int i) {
        for (TitleSpan t : titles) {
            if (t.to() == i - 1 && words.tight[i - 1]) {
                return t;
            }
        }
        return null;
    }
}
