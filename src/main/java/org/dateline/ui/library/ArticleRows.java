package org.dateline.ui.library;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import org.dateline.workbench.Answer;

/// The rows of an answer, each made when it is looked at: a million cost nothing until someone scrolls there.
///
/// FX thread.
final class ArticleRows extends ObservableListBase<ArticleRow> {
    /// The newest is among so many at either end, whatever the order.
    private static final int ENDS = 1_000;

    private List<Answer.Hit> hits = List.of();
    private Set<String> reporting = Set.of();
    private int year;
    private int articles;

    @Override
    public ArticleRow get(int index) {
        Answer.Hit hit = hits.get(index);
        return new ArticleRow(hit, reporting.contains(hit.id()), year);
    }

    @Override
    public int size() {
        return hits.size();
    }

    /// Other rows. Those who watch are told only of what is new where the list merely became longer.
    void show(List<Answer.Hit> next) {
        List<Answer.Hit> before = hits;
        if (next == before) {
            return;
        }
        int yearBefore = year;
        beginChange();
        hits = next;
        articles = next.size() + next.stream().mapToInt(h -> h.copies().size()).sum();
        year = newest(next);
        boolean longer = year == yearBefore && before.size() < next.size() && starts(next, before);
        if (longer) {
            nextAdd(before.size(), next.size());
        } else {
            nextReplace(0, next.size(), rows(before, yearBefore));
        }
        endChange();
    }

    /// Marks the rows of articles that report the selected happening.
    ///
    /// @return whether other rows are marked now
    boolean mark(Set<String> articles) {
        boolean other = !reporting.equals(articles);
        reporting = articles;
        return other;
    }

    /// How many articles the rows stand for, copies included.
    int articles() {
        return articles;
    }

    /// The row of an article or of one that it is a copy of; -1 if it is not listed.
    int indexOf(String article) {
        for (int i = 0; i < hits.size(); i++) {
            Answer.Hit hit = hits.get(i);
            if (hit.id().equals(article) || hit.copies().contains(article)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(List<Answer.Hit> next, List<Answer.Hit> before) {
        return IntStream.range(0, before.size()).allMatch(i -> next.get(i).equals(before.get(i)));
    }

    private static int newest(List<Answer.Hit> hits) {
        int n = hits.size();
        return IntStream.concat(IntStream.range(0, Math.min(n, ENDS)), IntStream.range(Math.max(0, n - ENDS), n))
                .mapToObj(i -> hits.get(i).published())
                .filter(when -> when.isDay())
                .mapToInt(when -> when.first().getYear())
                .max()
                .orElse(0);
    }

    private static List<ArticleRow> rows(List<Answer.Hit> hits, int year) {
        return new AbstractList<>() {
            @Override
            public ArticleRow get(int index) {
                return new ArticleRow(hits.get(index), false, year);
            }

            @Override
            public int size() {
                return hits.size();
            }
        };
    }
}
