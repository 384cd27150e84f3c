package org.dateline.extract.link;

import org.dateline.extract.knowledge.Titles;

/// Finds titles: as many words before a head as belong to it.
final class TitleFinder {
    private TitleFinder() {}

    static void find(Scene scene) {
        Words w = scene.words;
        Titles titles = scene.knowledge.titles();
        int free = 0;
        for (int i = 0; i < w.count; i++) {
            if (!titles.beginsHead(w.key[i])) {
                continue;
            }
            int end = headEnd(w, titles, i);
            if (end < 0 || !scene.isFree(i, end)) {
                continue;
            }
            int from = i;
            while (from > free
                    && w.tight[from - 1]
                    && scene.isFree(from - 1, from - 1)
                    && titles.isModifier(w.key[from - 1])) {
                from--;
            }
            int last = scene.titles.size() - 1;
            if (last >= 0 && scene.titles.get(last).to() == from - 1 && w.tight[from - 1]) {
                TitleSpan before = scene.titles.remove(last);
                from = before.from();
            }
            scene.titles.add(new TitleSpan(from, end, i));
            free = end + 1;
            i = end;
        }
    }

    private static int headEnd(Words w, Titles titles, int i) {
        int best = -1;
        String key = "";
        for (int j = i; j < w.count && j < i + titles.longest(); j++) {
            key = j == i ? w.key[j] : key + " " + w.key[j];
            if (titles.isHead(key)) {
                best = j;
            }
            if (!w.tight[j]) {
                break;
            }
        }
        return best;
    }
}
