package org.dateline.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Sketch;

/// Which articles are copies of one text: all of them point to the one published first, whatever the order of import.
final class Originals {
    private final Map<String, String> parent = new HashMap<>();

    private Originals() {}

    static Map<String, String> of(List<Layout.Read> articles) {
        Originals groups = new Originals();
        Map<Long, List<Layout.Read>> byKey = new HashMap<>();
        for (Layout.Read article : articles) {
            for (long key : article.sketch.keys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(article);
            }
        }
        for (List<Layout.Read> near : byKey.values()) {
            for (int i = 1; i < near.size(); i++) {
                Layout.Read one = near.get(i - 1);
                Layout.Read other = near.get(i);
                if (one.sketch.similarity(other.sketch) >= Sketch.COPY) {
                    groups.join(one.article, other.article);
                }
            }
        }
        return groups.heads(articles);
    }

    private Map<String, String> heads(List<Layout.Read> articles) {
        Map<String, Layout.Read> first = new HashMap<>();
        for (Layout.Read article : articles) {
            if (parent.containsKey(article.article)) {
                first.merge(root(article.article), article, Originals::earlier);
            }
        }
        Map<String, String> heads = new HashMap<>();
        for (Layout.Read article : articles) {
            Layout.Read head = parent.containsKey(article.article) ? first.get(root(article.article)) : null;
            if (head != null) {
                heads.put(article.article, head.article);
            }
        }
        return heads;
    }

    private static Layout.Read earlier(Layout.Read a, Layout.Read b) {
        int order = a.published.compareTo(b.published);
        order = order != 0 ? order : a.article.compareTo(b.article);
        return order <= 0 ? a : b;
    }

    private void join(String a, String b) {
        parent.putIfAbsent(a, a);
        parent.putIfAbsent(b, b);
        String one = root(a);
        String other = root(b);
        if (!one.equals(other)) {
            parent.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
    }

    private String root(String id) {
        String now = id;
        for (String up = parent.get(now); up != null && !up.equals(now); up = parent.get(now)) {
            now = up;
        }
        return now;
    }
}
