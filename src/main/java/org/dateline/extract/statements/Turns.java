package org.dateline.extract.statements;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dateline.article.Mention;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/// Whose turn it is to speak: who spoke last, and whom "he", "they" and "the company" mean after that.
final class Turns {
    /// "It" or "they" further on in a sentence means more often what the sentence itself tells of.
    private static final int FIRST = 40;

    /// What "the company" and its like can be.
    static final String THINGS =
            " company organisation organization agency group ministry bank party alliance union firm bloc body watchdog"
                    + " commission embassy museum institute department council court committee"
                    + " charity club airline network regulator ";

    private static final String FIRMS =
            " company firm airline organisation organization charity network watchdog club agency regulator ";

    private final Draft draft;
    private final List<Mention> mentions;
    private final List<Span> quotes;
    private final IntFunction<@Nullable Voice> lead;
    private @Nullable Voice last;
    private Span told = new Span(0, 0);
    private int lastSentence = -9;
    private int until = -9;

    /// @param mentions of the draft, in order
    /// @param lead who the sentence of that number begins with
    Turns(Draft draft, List<Mention> mentions, List<Span> quotes, IntFunction<@Nullable Voice> lead) {
        this.lead = lead;
        this.draft = draft;
        this.mentions = mentions;
        this.quotes = quotes;
    }

    private List<Mention> from(int offset) {
        return Ordered.from(mentions, offset, (Mention m) -> m.span().start());
    }

    /// Who spoke last in this sentence, null if nobody has.
    @Nullable Voice inThis(Line line) {
        return lastSentence == line.number ? last : null;
    }

    /// The person who spoke last, a few sentences before at most: "the minister". Null if that was no person.
    @Nullable Voice person(Line line) {
        boolean near = last != null && last.person() && line.number - until < 4;
        return near ? last : null;
    }

    /// The person whom "the shepherd" means: who spoke last, else who is named last before.
    @Nullable Voice personOf(Line line) {
        Voice spoke = person(line);
        String named = spoke == null && last == null ? firstOf(line, line.number - 1, true) : "";
        return named.isEmpty() ? spoke : Voice.of(draft, named, 0, 0);
    }

    /// Whom "said one" means: one of those who spoke last.
    Voice oneOfThem(int at) {
        return new Voice(last != null && Voice.isMany(last.who()) ? last.who() : "one", at, at + 1, false);
    }

    /// Remembers who spoke, for the pronouns that follow.
    void spoke(Line line, Voice voice, Span content) {
        last = voice;
        lastSentence = line.number;
        told = content;
        until = line.number;
        wentOn(content);
    }

    /// Remembers that who spoke last goes on up to the end of `content`.
    void wentOn(Span content) {
        while (until + 1 < draft.sentences.size()
                && draft.sentences.get(until + 1).start() < content.end()) {
            until++;
        }
    }

    /// The organisation that "the company" means: who spoke last, else the nearest one of the sentences before.
    String thing(Line line, String word) {
        boolean near = last != null && line.number - until < 4;
        Entity speaker = near && last != null ? draft.entities.get(last.who()) : null;
        if (speaker != null && speaker.kind() == EntityKind.ORGANISATION) {
            return speaker.id();
        }
        String found = "";
        String called = "";
        int limit = line.span.start();
        for (Mention m : from(limit - 600)) {
            if (m.span().start() >= limit) {
                break;
            }
            Entity entity = draft.entities.get(m.entity());
            if (entity != null && entity.kind() == EntityKind.ORGANISATION) {
                found = entity.id();
                called = entity.name().toLowerCase(Locale.ROOT).contains(word) ? entity.id() : called;
            }
        }
        found = called.isEmpty() && FIRMS.contains(" " + word + " ") ? found : called;
        return found;
    }

    @Nullable Voice pronoun(Line line, int at) {
        for (Mention m : from(line.start(at))) {
            if (m.span().start() > line.start(at)) {
                break;
            }
            if (m.span().start() == line.start(at)
                    && m.form() == Mention.Form.PRONOUN
                    && !m.entity().isEmpty()) {
                Voice same = last;
                boolean goesOn = same != null && same.person() && isOnlyTold(line, at, m.entity(), same.who());
                if (goesOn && same != null) {
                    return new Voice(same.who(), at, at + 1, true);
                }
                if (isHearer(line, at, m.entity())) {
                    Span opening = new Span(line.span.start(), line.start(at));
                    return other(line, Voice.of(draft, m.entity(), at, at + 1), opening);
                }
                Voice nearer = unnamed(line, at, m.entity());
                return nearer != null ? nearer : Voice.of(draft, m.entity(), at, at + 1);
            }
        }
        Pronoun pronoun = Pronoun.of(line.word(at));
        Voice unnamed = unnamed(line, at, "");
        if (unnamed != null) {
            return unnamed;
        }
        boolean wantsPerson = pronoun == Pronoun.PERSON;
        boolean near = last != null && line.number - until <= 2;
        boolean elsewhere = until < line.number - 1;
        String nearer = elsewhere && pronoun != Pronoun.MANY ? firstOf(line, line.number - 1, wantsPerson) : "";
        if (!nearer.isEmpty()) {
            return Voice.of(draft, nearer, at, at + 1);
        }
        boolean one = last != null
                && (last.person()
                        || (!draft.entities.containsKey(last.who()) && canBeOne(last) && until >= line.number - 1));
        if (near && last != null && (wantsPerson ? one : pronoun == Pronoun.MANY || !last.person())) {
            return new Voice(last.who(), at, at + 1, last.person());
        }
        String subject = pronoun == Pronoun.MANY ? "" : firstOf(line, line.number - 3, wantsPerson);
        if (!subject.isEmpty()) {
            return Voice.of(draft, subject, at, at + 1);
        }
        Voice before = wantsPerson && line.number - until > 3 ? lead.apply(line.number - 1) : last;
        return wantsPerson && before != null && canBeOne(before) ? new Voice(before.who(), at, at + 1, true) : null;
    }

    /// Whether nothing tells that a voice is not one person: "Wei, a resident, said".
    private boolean canBeOne(Voice voice) {
        Entity entity = draft.entities.get(voice.who());
        return entity == null
                ? !Voice.isMany(voice.who())
                        && !Nouns.isBody(Voice.head(voice.who()))
                        && !Nouns.isDocument(Voice.head(voice.who()))
                : entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.PLACE;
    }

    /// The group or body without a name of its own that the sentence before begins with, which "they" or "it" means
    /// where `someone` is not named as near: "Truckers lifted it. They had warned …".
    private @Nullable Voice unnamed(Line line, int at, String someone) {
        Pronoun pronoun = Pronoun.of(line.word(at));
        boolean spoke = last != null && until >= line.number - 1 && !last.person();
        if ((pronoun != Pronoun.MANY && pronoun != Pronoun.THING) || spoke || line.number == 0 || at > FIRST) {
            return null;
        }
        Voice before = lead.apply(line.number - 1);
        boolean fits = before != null && !draft.entities.containsKey(before.who()) && !before.person();
        if (!fits || before == null || isNamed(someone, draft.sentences.get(line.number - 1))) {
            return null;
        }
        String head = Voice.head(before.who());
        boolean body = Nouns.isBody(head);
        boolean many = Voice.isMany(before.who());
        boolean means = pronoun == Pronoun.MANY ? many || body : body && !many;
        return means ? new Voice(before.who(), at, at + 1, false) : null;
    }

    /// "Speaking to Ada Brook, he said": who is named there is not he.
    private boolean isHearer(Line line, int at, String someone) {
        return line.isOneOf(0, " speaking talking addressing asked interviewed writing ")
                && line.is(at - 1, ",")
                && isNamed(someone, new Span(line.span.start(), line.start(at)));
    }

    private boolean isNamed(String someone, Span sentence) {
        return from(sentence.start()).stream()
                .takeWhile(m -> m.span().start() <= sentence.end())
                .anyMatch(m -> m.entity().equals(someone));
    }

    /// Who else "he" can be where `named` is named in what he says: nobody calls himself by his name.
    Voice other(Line line, Voice named, Span content) {
        boolean he = named.to() - named.from() == 1 && Pronoun.of(line.word(named.from())) == Pronoun.PERSON;
        boolean within = he
                && from(content.start()).stream()
                        .takeWhile(m -> m.span().end() <= content.end())
                        .anyMatch(m -> m.entity().equals(named.who()) && m.form() == Mention.Form.NAME);
        if (!within) {
            return named;
        }
        boolean near = last != null && last.person() && line.number - until <= 2;
        if (near && last != null && !last.who().equals(named.who())) {
            return new Voice(last.who(), named.from(), named.to(), true);
        }
        String before = firstOf(line, line.number - 3, true, named.who());
        return before.isEmpty() ? named : Voice.of(draft, before, named.from(), named.to());
    }

    /// Whether `someone` was named since the last speaker spoke, but only in what was said: then "he" is the speaker.
    private boolean isOnlyTold(Line line, int at, String someone, String speaker) {
        if (someone.equals(speaker) || line.number - until > 2 || Pronoun.of(line.word(at)) != Pronoun.PERSON) {
            return false;
        }
        boolean in = false;
        boolean out = false;
        for (Mention m : from(draft.sentences.get(lastSentence).start())) {
            if (m.span().start() >= line.start(at)) {
                break;
            }
            Span quote = Ordered.before(quotes, m.span().start());
            boolean quoted = told.contains(m.span()) || (quote != null && quote.contains(m.span()));
            in |= m.entity().equals(someone) && quoted;
            out |= m.entity().equals(someone) && !quoted;
        }
        return in && !out && !isOther(speaker, line.word(at));
    }

    /// Whether the article calls someone "she" where the pronoun is "he", or the other way.
    private boolean isOther(String someone, String pronoun) {
        String other = pronoun.equals("he") ? " she her " : " he his him ";
        return mentions.stream()
                .anyMatch(m -> m.form() == Mention.Form.PRONOUN
                        && m.entity().equals(someone)
                        && other.contains(" " + m.span().of(draft.text()).toLowerCase(Locale.ROOT) + " "));
    }

    /// The first person, or the first country or organisation, of the nearest of the three sentences before.
    private String firstOf(Line line, int least, boolean person) {
        return firstOf(line, least, person, "");
    }

    private String firstOf(Line line, int least, boolean person, String but) {
        for (int s = line.number - 1; s >= Math.max(0, least); s--) {
            Span sentence = draft.sentences.get(s);
            for (Mention m : from(sentence.start())) {
                if (m.span().start() > sentence.end()) {
                    break;
                }
                Entity entity = draft.entities.get(m.entity());
                boolean fits = entity != null
                        && sentence.contains(m.span())
                        && (entity.kind() == EntityKind.PERSON) == person
                        && entity.kind() != EntityKind.PLACE
                        && !m.entity().equals(but)
                        && m.form() != Mention.Form.DEMONYM;
                if (fits) {
                    return m.entity();
                }
            }
        }
        return "";
    }
}
