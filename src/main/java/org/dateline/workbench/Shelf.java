package org.dateline.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.act.Desk;
import org.dateline.act.Reach;
import org.dateline.article.Article;
import org.dateline.article.Layer;
import org.dateline.article.Reading;
import org.dateline.text.Sketch;

/// The articles as they read now. Every call is brief and locks; any thread.
final class Shelf {
    static final Layer UNREAD = new Layer("", List.of(), List.of(), List.of());

    private final Map<String, Shelved> byId = new LinkedHashMap<>();

    /// An article with what the machine found and how it reads with the analyst's acts.
    record Shelved(long sequence, Instant imported, Article article, Sketch sketch, Layer layer, Reading reading) {
        boolean isUnread() {
            return layer.producer().isEmpty();
        }
    }

    synchronized void put(long sequence, Instant imported, Article article, Desk desk) {
        byId.put(
                article.id(),
                new Shelved(
                        sequence, imported, article, Sketch.of(article.text()), UNREAD, desk.read(article, UNREAD)));
    }

    synchronized void read(String id, Layer layer, Desk desk) {
        byId.computeIfPresent(
                id,
                (_, s) -> new Shelved(s.sequence, s.imported, s.article, s.sketch, layer, desk.read(s.article, layer)));
    }

    /// Reads again what an act reaches.
    synchronized void refresh(Reach reach, Desk desk) {
        byId.replaceAll((id, s) -> {
            boolean touched = reach.articles().contains(id)
                    || s.layer.entities().stream()
                            .anyMatch(e -> reach.entities().contains(e.id()))
                    || s.reading.entities().keySet().stream()
                            .anyMatch(e -> reach.entities().contains(e))
                    || reach.words().stream().anyMatch(w -> s.article.text().contains(w));
            return touched
                    ? new Shelved(s.sequence, s.imported, s.article, s.sketch, s.layer, desk.read(s.article, s.layer))
                    : s;
        });
    }

    synchronized void refreshAll(Desk desk) {
        byId.replaceAll((id, s) ->
                new Shelved(s.sequence, s.imported, s.article, s.sketch, s.layer, desk.read(s.article, s.layer)));
    }

    synchronized Optional<Shelved> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    synchronized List<Shelved> all() {
        return List.copyOf(byId.values());
    }

    synchronized int size() {
        return byId.size();
    }

    /// For each article the first published of all that are copies of one text: the same for all of them, whatever the
    /// order of import.
    static Map<String, String> originals(Collection<Shelved> shelved) {
        Map<String, String> parent = new HashMap<>();
        Map<Long, List<Shelved>> byKey = new HashMap<>();
        for (Shelved s : shelved) {
            for (long key : s.sketch.keys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(s);
            }
        }
        for (List<Shelved> near : byKey.values()) {
            for (int i = 1; i < near.size(); i++) {
                Shelved a = near.getFirst();
                Shelved b = near.get(i);
                if (a != b && a.sketch.similarity(b.sketch) >= Sketch.COPY) {
                    join(parent, a.article.id(), b.article.id());
                }
            }
        }
        Map<String, Shelved> first = new TreeMap<>();
        for (Shelved s : shelved) {
            first.merge(root(parent, s.article.id()), s, Shelf::earlier);
        }
        Map<String, String> originals = new HashMap<>();
        for (Shelved s : shelved) {
            Shelved original = first.get(root(parent, s.article.id()));
            originals.put(s.article.id(), original == null ? s.article.id() : original.article.id());
        }
        return originals;
    }

    private static Shelved earlier(Shelved a, Shelved b) {
        int order = a.article.published().compareTo(b.article.published());
        order = order != 0 ? order : a.article.id().compareTo(b.article.id());
        return order <= 0 ? a : b;
    }

    private static void join(Map<String, String> parent, String a, String b) {
        String one = root(parent, a);
        String other = root(parent, b);
        if (!one.equals(other)) {
            parent.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
    }

    private static String root(Map<String, String> parent, String id) {
        String now = id;
        for (String up = parent.get(now); up != null; up = parent.get(now)) {
            now = up;
        }
        return now;
    }

    /// Ids of those that some set holds, in the order of import.
    synchronized List<Shelved> these(Set<String> ids) {
        return byId.values().stream().filter(s -> ids.contains(s.article.id())).toList();
    }
}
