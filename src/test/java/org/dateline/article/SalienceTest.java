package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class SalienceTest {
    private static final Entity KENYA = country("KE", "Kenya");
    private static final Entity NORWAY = country("NO", "Norway");
    private static final Entity KAMPALA = new Entity(
            "place/kampala-ug", EntityKind.PLACE, "Kampala", List.of(), List.of(), "UG", Entity.Origin.TABLE);

    private static Entity country(String code, String name) {
        return new Entity(
                Entity.country(code), EntityKind.COUNTRY, name, List.of(), List.of(), code, Entity.Origin.TABLE);
    }

    private static Mention at(int start, Entity e) {
        return new Mention(new Span(start, start + 1), e.id(), Mention.Form.NAME, "test");
    }

    private static Article article(String title) {
        return Article.of(title, "", When.UNKNOWN, "en", "", "", "x".repeat(3000));
    }

    private static Layer layer(Mention... mentions) {
        return new Layer("test", List.of(), List.of(KENYA, NORWAY, KAMPALA), List.of(mentions));
    }

    @Test
    void whatComesEarlyAndOftenWeighsMost() {
        Layer layer = layer(at(0, KENYA), at(200, KENYA), at(2500, NORWAY));
        assertThat(Salience.countries(article(""), layer).keySet()).containsExactly("country/KE", "country/NO");
        assertThat(Salience.about(article(""), layer)).containsExactly("country/KE");
    }

    @Test
    void theTitleLiftsACountry() {
        Layer layer = layer(at(0, KENYA), at(2500, NORWAY));
        assertThat(Salience.about(article("Norway decides"), layer)).containsExactly("country/NO", "country/KE");
    }

    @Test
    void aCityStandsForItsCountry() {
        assertThat(Salience.about(article(""), layer(at(0, KAMPALA)))).containsExactly("country/UG");
    }

    @Test
    void withoutCountriesThereIsNone() {
        assertThat(Salience.about(article("Nothing"), layer())).isEmpty();
    }

    private static Article text(String text) {
        return Article.of("", "", When.UNKNOWN, "en", "", "", text);
    }

    @Test
    void plainDollarsAndCompaniesThatNobodyKnowsImplyACountry() {
        assertThat(Salience.about(text("Sample Systems Inc paid 20 million dollars."), layer()))
                .containsExactly("country/US");
        assertThat(Salience.about(text("Sample Mills plc paid £2 million."), layer()))
                .containsExactly("country/GB");
        assertThat(Salience.about(text("The mayor rand for cover and marks the day."), layer()))
                .isEmpty();
    }

    @Test
    void anothersDollarsAndCompaniesWithACountryImplyNothing() {
        assertThat(Salience.about(text("It paid 20 million Canadian dollars, or HK$90."), layer()))
                .isEmpty();
        Entity motor = new Entity(
                "organisation/probe",
                EntityKind.ORGANISATION,
                "Probe",
                List.of(),
                List.of(),
                "JP",
                Entity.Origin.TABLE);
        Layer layer = new Layer(
                "test",
                List.of(),
                List.of(motor),
                List.of(new Mention(new Span(0, 5), motor.id(), Mention.Form.NAME, "test")));
        assertThat(Salience.countries(text("Probe Corp sold cars."), layer)).containsOnlyKeys("country/JP");
    }

    @Test
    void whatIsImpliedNeverOutweighsACountryThatTheArticleIsAbout() {
        Article article = text("Kenya paid 20 million dollars, then 30 million dollars, for ten ships.");
        assertThat(Salience.about(article, layer(at(0, KENYA)))).containsExactly("country/KE");
    }
}
