package org.dateline.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Mention;
import org.dateline.article.Note;
import org.dateline.article.Passage;
import org.dateline.article.Reading;
import org.dateline.article.Retelling;
import org.dateline.article.Status;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Quote;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    private static final String TEXT = "Ana Brandt met Karl Ode in Tirana. Brandt said the talks had gone well.";
    private static final Article ARTICLE =
            Article.of("Talks", "Sample Post", When.of("2025-03-01"), "en", "", "", TEXT);
    private static final Entity ANA = person("Ana Brandt");
    private static final Entity KARL = person("Karl Ode");
    private static final Entity EVA = person("Eva Brandt");

    private final List<Recorded> acts = new ArrayList<>();

    private static Entity person(String name) {
        return new Entity(
                Entity.id(EntityKind.PERSON, name),
                EntityKind.PERSON,
                name,
                List.of(),
                List.of(),
                "",
                Entity.Origin.TEXT);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Passage passage(String words) {
        return Passage.of(ARTICLE, at(words));
    }

    private static Mention mention(Span span, Entity entity) {
        return new Mention(span, entity.id(), Mention.Form.NAME, "text");
    }

    private static final Span LATER_BRANDT = new Span(TEXT.lastIndexOf("Brandt"), TEXT.lastIndexOf("Brandt") + 6);
    private static final EventMention MET = new EventMention(
            at("met"),
            new Span(0, 34),
            EventType.CONSULT,
            Status.HAPPENED,
            at("met"),
            List.of(ANA.id(), KARL.id()),
            "",
            When.of("2025-03-01"),
            List.of(),
            "rule");

    private static Layer machine(EventMention... events) {
        List<org.dateline.article.Annotation> all = new ArrayList<>();
        all.add(mention(at("Ana Brandt"), ANA));
        all.addAll(List.of(events));
        all.add(mention(at("Karl Ode"), KARL));
        all.add(mention(LATER_BRANDT, ANA));
        return new Layer("machine 1", List.of(new Span(0, 34), new Span(35, TEXT.length())), List.of(ANA, KARL), all);
    }

    private void done(Act act) {
        acts.add(new Recorded(acts.size() + 1L, NOON, act));
    }

    private Reading read(EventMention... events) {
        return Desk.of(acts).read(ARTICLE, machine(events));
    }

    @Test
    void withoutActsTheMachineIsBelieved() {
        Reading reading = read(MET);
        assertThat(reading.events()).containsExactly(MET);
        assertThat(reading.entities()).containsOnlyKeys(ANA.id(), KARL.id());
        assertThat(reading.confirmed()).isEmpty();
    }

    @Test
    void oneMentionBecomesSomeoneElseAndTheOthersStay() {
        done(new Act.Relinked(Passage.of(ARTICLE, LATER_BRANDT), Act.Scope.MENTION, ANA.id(), EVA));
        Reading reading = read(MET);
        assertThat(reading.mentions()).extracting(Mention::entity).containsExactly(ANA.id(), KARL.id(), EVA.id());
        assertThat(reading.events().getFirst().participants()).containsExactly(ANA.id(), KARL.id());
        assertThat(reading.confirmed()).containsExactly(reading.mentions().getLast());
    }

    @Test
    void ofThePersonsWhoShareATitleOneBecomesSomeoneElse() {
        Layer shared = new Layer(
                "machine 1",
                List.of(new Span(0, TEXT.length())),
                List.of(ANA, KARL),
                List.of(mention(at("talks"), ANA), mention(at("talks"), KARL)));
        done(new Act.Relinked(passage("talks"), Act.Scope.MENTION, KARL.id(), EVA));
        assertThat(Desk.of(acts).read(ARTICLE, shared).mentions())
                .extracting(Mention::entity)
                .containsExactly(ANA.id(), EVA.id());
    }

    @Test
    void anArticleWideCorrectionReachesTheEvents() {
        done(new Act.Relinked(passage("Ana Brandt"), Act.Scope.ARTICLE, ANA.id(), EVA));
        Reading reading = read(MET);
        assertThat(reading.mentions()).extracting(Mention::entity).containsExactly(EVA.id(), KARL.id(), EVA.id());
        assertThat(reading.events().getFirst().participants()).containsExactly(EVA.id(), KARL.id());
        assertThat(reading.entities()).containsOnlyKeys(EVA.id(), KARL.id());
    }

    @Test
    void aMergeGivesTheOtherNameAsAnAliasAndUndoTakesItBack() {
        done(new Act.Merged(KARL, ANA));
        Reading merged = read(MET);
        assertThat(merged.events().getFirst().participants()).containsExactly(ANA.id());
        assertThat(merged.entities().get(ANA.id()).aliases()).containsExactly("Karl Ode");
        done(new Act.Undone(1));
        assertThat(read(MET).events()).containsExactly(MET);
        done(new Act.Redone(1));
        assertThat(read(MET)).isEqualTo(merged);
    }

    @Test
    void aCorrectedEventSurvivesAReadingThatNoLongerFindsIt() {
        done(new Act.EventCorrected(passage("met"), MET, new Act.Correction.StatusIs(Status.PLANNED)));
        assertThat(read(MET).events()).extracting(EventMention::status).containsExactly(Status.PLANNED);
        assertThat(read().events()).extracting(EventMention::status).containsExactly(Status.PLANNED);
        done(new Act.EventCorrected(passage("met"), MET, new Act.Correction.NoEvent()));
        assertThat(read(MET).events()).isEmpty();
        assertThat(read().events()).isEmpty();
    }

    @Test
    void aCorrectedPlaceIsNotGainsaidByALaterSentence() {
        Retelling talks =
                new Retelling(at("talks"), at("Brandt said the talks had gone well."), "place/hall", When.UNKNOWN);
        EventMention met = MET.retold(List.of(talks));
        assertThat(read(met).events().getFirst().retold()).containsExactly(talks);
        done(new Act.EventCorrected(passage("met"), met, new Act.Correction.StatusIs(Status.PLANNED)));
        assertThat(read(met).events().getFirst().retold()).containsExactly(talks);
        done(new Act.EventCorrected(passage("met"), met, new Act.Correction.NoPlace()));
        assertThat(read(met).events().getFirst().retold())
                .containsExactly(new Retelling(talks.span(), talks.sentence(), "", talks.when()));
    }

    @Test
    void aPhraseRuledOutIsNoNameAndNoParticipant() {
        done(new Act.PhraseRuled("karl ode", Act.Never.ENTITY));
        Reading reading = read(MET);
        assertThat(reading.mentions()).extracting(Mention::entity).containsExactly(ANA.id(), ANA.id());
        assertThat(reading.events().getFirst().participants()).containsExactly(ANA.id());
    }

    @Test
    void notesKeepTheirTagsAndCanBeRemoved() {
        Note note = new Note("n1", at("Tirana"), Quote.of(TEXT, at("Tirana")), "check", List.of("place"), NOON);
        done(new Act.Noted(ARTICLE.id(), note));
        assertThat(read().notes()).containsExactly(note);
        assertThat(read().tags()).containsExactly("place");
        done(new Act.Unnoted(ARTICLE.id(), "n1"));
        assertThat(read().notes()).isEmpty();
        assertThat(Desk.of(acts).annotatedArticles()).isEmpty();
    }

    @Test
    void aNewActForgetsWhatCouldBeDoneAgain() {
        done(new Act.Tagged(ARTICLE.id(), "a"));
        done(new Act.Undone(1));
        assertThat(Desk.of(acts).redoable()).map(Recorded::sequence).contains(1L);
        done(new Act.Tagged(ARTICLE.id(), "b"));
        Desk desk = Desk.of(acts);
        assertThat(desk.redoable()).isEmpty();
        assertThat(desk.undoable()).map(Recorded::sequence).contains(3L);
        assertThat(desk.tags(ARTICLE.id())).containsExactly("b");
    }
}
