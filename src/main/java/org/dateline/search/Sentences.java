package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.article.Reading;
import org.dateline.search.Answer.Sentence;
import org.dateline.search.Query.Dated;
import org.dateline.search.Query.Field;
import org.dateline.search.Query.Named;
import org.dateline.search.Query.Role;
import org.dateline.search.Query.Words;
import org.dateline.text.Span;

/// Finds the sentences of an article that answer a query, and the words in them that do.
///
/// Words are found by reading the text again as the index read it; names, events and times by what is known of the
/// article. Only shown articles are read, so nothing is stored for this.
final class Sentences {
    private static final int MOST = 3;
    /// What stands further behind is not read for hits; nobody waits for 50 MB to be searched for a preview.
    private static final int FARTHEST = 200_000;
    private static final int LONGEST = 300;

    private final List<Word> words = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> facets = new HashSet<>();
    private final List<Dated> times = new ArrayList<>();

    /// Terms that must follow one another, at most `slop` words apart.
    private record Word(List<Predicate<String>> terms, int slop) {}

    /// A match and which part of the query it is of.
    private record Found(Span span, int part) {}

    Sentences(Query query, Names names) throws IOException {
        gather(query, names);
    }

    private void gather(Query query, Names names) throws IOException {
        switch (query) {
            case Query.All all -> {
                for (Query part : all.parts()) {
                    gather(part, names);
                }
            }
            case Query.Any any -> {
                for (Query part : any.parts()) {
                    gather(part, names);
                }
            }
            case Words word when word.field() == Field.ANYWHERE || word.field() == Field.TRIGGER -> add(word);
            case Named named
            when named.role() == Role.MENTIONED -> ids.addAll(names.find(named.name(), named.form(), named.kinds()));
            case Query.Typed typed -> facets.add(Fields.type(typed.type()));
            case Query.Stated stated -> facets.add(stated.value());
            case Dated dated when !dated.published() -> times.add(dated);
            case Words other -> {}
            case Named speaker -> {}
            case Dated published -> {}
            case Query.Not not -> {}
            case Query.Everything all -> {}
        }
    }

    private void add(Words word) throws IOException {
        String start = Analysis.start(word.words());
        switch (word.form()) {
            case PREFIX -> words.add(new Word(List.of(term -> term.startsWith(start)), 0));
            case FUZZY -> {
                int limit = Names.edits(start);
                words.add(new Word(List.of(term -> Distance.between(term, start, limit) <= limit), 0));
            }
            case EXACT -> {
                List<Predicate<String>> terms = new ArrayList<>();
                Analysis.terms(word.words()).forEach(term -> terms.add(term::equals));
                if (!terms.isEmpty()) {
                    words.add(new Word(terms, word.slop()));
                }
            }
        }
    }

    /// The best sentences, in the order of the text.
    List<Sentence> of(Reading reading) throws IOException {
        String text = reading.article().text();
        List<Found> found = new ArrayList<>();
        findWords(text, found);
        findKnown(reading, found);
        List<Sentence> all = new ArrayList<>();
        for (Span sentence : best(reading, found)) {
            Set<Span> marks = new TreeSet<>();
            found.stream().map(Found::span).filter(sentence::contains).forEach(marks::add);
            all.add(new Sentence(sentence, sentence.of(text), apart(marks)));
        }
        return all;
    }

    private void findWords(String text, List<Found> found) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        List<String> terms = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        Analysis.walk(text.substring(0, Math.min(text.length(), FARTHEST)), (term, start, end) -> {
            terms.add(term.toString());
            places.add(new Span(start, end));
        });
        for (int part = 0; part < words.size(); part++) {
            Word word = words.get(part);
            for (int i = 0; i < terms.size(); i++) {
                int end = word.terms().getFirst().test(terms.get(i)) ? end(word, terms, i) : -1;
                if (end >= 0) {
                    found.add(new Found(places.get(i).cover(places.get(end)), part));
                }
            }
        }
    }

    /// Where a word or phrase that starts at a term ends, -1 if it is not there.
    private static int end(Word word, List<String> terms, int start) {
        int at = start;
        int spare = word.slop();
        for (Predicate<String> next : word.terms().subList(1, word.terms().size())) {
            at++;
            while (at < terms.size() && !next.test(terms.get(at)) && spare-- > 0) {
                at++;
            }
            if (at >= terms.size() || !next.test(terms.get(at))) {
                return -1;
            }
        }
        return at;
    }

    private void findKnown(Reading reading, List<Found> found) {
        reading.mentions().stream()
                .filter(mention -> ids.contains(mention.entity()))
                .forEach(mention -> found.add(new Found(mention.span(), 1000)));
        reading.events().stream()
                .filter(event -> facets.contains(Fields.type(event.type()))
                        || facets.contains(Fields.status(event.status()))
                        || times.stream().anyMatch(time -> time.when().overlaps(event.when())))
                .forEach(event -> found.add(new Found(event.span(), 1001)));
        reading.times().stream()
                .filter(time -> times.stream().anyMatch(asked -> asked.when().overlaps(time.when())))
                .forEach(time -> found.add(new Found(time.span(), 1002)));
    }

    private List<Span> best(Reading reading, List<Found> found) {
        String text = reading.article().text();
        List<Span> sentences = reading.sentences().isEmpty() ? List.of(start(text)) : reading.sentences();
        record Ranked(Span sentence, int rank) {}
        List<Ranked> ranked = new ArrayList<>();
        for (Span sentence : sentences) {
            List<Found> inside =
                    found.stream().filter(f -> sentence.contains(f.span())).toList();
            if (!inside.isEmpty()) {
                int parts = (int) inside.stream().map(Found::part).distinct().count();
                ranked.add(new Ranked(sentence, parts * 100 + Math.min(inside.size(), 99)));
            }
        }
        if (ranked.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(sentences.getFirst());
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                .limit(MOST)
                .map(Ranked::sentence)
                .sorted()
                .toList();
    }

    /// The start of a text that was not cut into sentences.
    private static Span start(String text) {
        return new Span(0, Math.min(text.length(), LONGEST));
    }

    private static List<Span> apart(Set<Span> marks) {
        List<Span> apart = new ArrayList<>();
        for (Span mark : marks) {
            if (!apart.isEmpty() && apart.getLast().overlaps(mark)) {
                apart.set(apart.size() - 1, apart.getLast().cover(mark));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }
}
