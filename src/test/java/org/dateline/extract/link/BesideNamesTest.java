package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

/// What a name is by the words beside it, against the tagger.
class BesideNamesTest {
    private static Reading read(String text, String... tags) {
        return Reading.of("2009-11-20", text, tags);
    }

    @Test
    void aFirstNameBesideAFullNameSharesTheSurname() {
        Reading reading = read("Still held are a couple, Paul and Rachel Halden, both sailors.", "PER: Rachel Halden");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Paul Halden", "Rachel Halden");
        assertThat(reading.mentions(Form.NAME))
                .containsExactly("Paul=person/paul-halden", "Rachel Halden=person/rachel-halden");
    }

    @Test
    void aSurnameWithATitleBehindItIsAPerson() {
        String text = "Halden, the American envoy, met ambassadors. Halden is due in Kyiv.";
        Reading reading = read(text, "ORG: Halden", "ORG: Halden");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Halden");
        assertThat(reading.names(EntityKind.ORGANISATION)).isEmpty();
        assertThat(reading.roles()).containsEntry("Halden", List.of("envoy of US"));
        text = "In Halden, the envoy, who was late, met Halden, the maker of pumps, and the mayor.";
        assertThat(read(text, "ORG: Halden").names(EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aSurnameBesideAFullNameStaysItsOwn() {
        Reading reading = read("Angela Merkel came late. Merkel and Rachel Halden spoke.", "PER: Rachel Halden");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Angela Merkel", "Rachel Halden");
    }

    @Test
    void aNameBeforeTheTitleOfAnotherIsABody() {
        Reading reading = read(
                "The road stays shut, Wexu Kotaro regional manager James Penn said.",
                "PER: Wexu Kotaro",
                "PER: James Penn");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("Wexu Kotaro");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("James Penn");
    }

    @Test
    void shipsAreNeitherPersonsNorBodies() {
        Reading reading =
                read("The supertanker Orla Centaur was freed. Orla Centaur had left in May.", "PER: Orla Centaur");
        assertThat(reading.draft().entities).isEmpty();
    }

    @Test
    void aWordThatTheTextWritesSmallTooIsNoName() {
        Reading reading = read("Two pirates were shot. Pirates still hold a ship.", "ORG: Pirates");
        assertThat(reading.draft().entities).isEmpty();
    }

    @Test
    void aLabourMinisterIsNotOfTheLabourParty() {
        Reading reading =
                read("Labour Secretary Mara Quill spoke in Britain. The Labour Party did not.", "PER: Mara Quill");
        assertThat(reading.roles()).containsEntry("Mara Quill", List.of("Labour Secretary of GB"));
    }

    @Test
    void anArmyIsNamedByItsSpokesman() {
        Reading reading = read("A Thai army spokesman denied it.");
        assertThat(reading.names(EntityKind.ORGANISATION))
                .hasSize(1)
                .first()
                .asString()
                .isEqualTo("Thai army");
    }

    @Test
    void aTempleIsAPlaceThoughTheTaggerSeesABody() {
        Reading reading = read("It gave the Khao Phrao temple to the north.", "ORG: Khao Phrao");
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Khao Phrao");
    }

    @Test
    void aNameThatOnlyStandsBehindInIsAPlace() {
        Reading reading = read("Riots broke out in Vrin Luongo on Monday.", "PER: Vrin Luongo");
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Vrin Luongo");
        Reading trusted = read("They lost faith in Vrin Luongo on Monday.", "PER: Vrin Luongo");
        assertThat(trusted.names(EntityKind.PERSON)).containsExactly("Vrin Luongo");
    }

    @Test
    void aQuotationMarkPartsANameFromTheTitleBehindIt() {
        Reading reading = read("\"There is a machine at Los Cerros,\" a spokeswoman said.", "LOC: Los Cerros");
        assertThat(reading.names(EntityKind.PERSON)).isEmpty();
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Los Cerros");
    }

    @Test
    void whoIsCalledLikeATitleIsNotMergedWithANamesake() {
        Reading reading = read(
                "Kamala Harris spoke. Duchess Harris, a professor at Macalester College, did not.",
                "PER: Kamala Harris",
                "PER: Duchess Harris");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Kamala Harris", "Duchess Harris");
    }

    @Test
    void aForestIsNoCompanyThoughOneIsCalledSo() {
        Reading reading = read("Fires burn the Amazon rainforest. The Amazon needs rain.");
        assertThat(reading.names(EntityKind.ORGANISATION)).isEmpty();
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Amazon");
    }

    @Test
    void aFamilyInThePluralIsNoBody() {
        Reading reading =
                read("Louise Turpin wept. The Turpins were taken away.", "PER: Louise Turpin", "ORG: Turpins");
        assertThat(reading.names(EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void anAdjectiveIsNotShortForTheBodyThatBeginsWithIt() {
        Reading reading = read("The African Union met. It wants to join African economies.");
        assertThat(reading.mentions(Form.NAME)).containsExactly("African Union=organisation/african-union");
    }

    @Test
    void southAmericaIsNotTheUnitedStates() {
        Reading reading = read("It lies off the coast of South America, said a South American group.");
        assertThat(reading.names(EntityKind.COUNTRY)).isEmpty();
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("South America");
    }

    @Test
    void treatiesNotionsAndShoutedWordsAreNoNames() {
        Reading reading = read(
                "THE SHOW IS GREAT! He signed the Lindau Climate Accord against Islamophobia.",
                "ORG: Lindau Climate Accord",
                "LOC: Islamophobia");
        assertThat(reading.draft().entities).isEmpty();
    }

    @Test
    void wordsOfAHeadlineAreNoPerson() {
        Reading reading = read("Fans Fume. Fumes After Only Minutes", "PER: Fumes After Only");
        assertThat(reading.names(EntityKind.PERSON)).isEmpty();
    }

    @Test
    void aDayBesideANameSharesNoSurname() {
        Reading reading = read("They drove in on Sunday and Paul Halden drove out.", "PER: Paul Halden");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Paul Halden");
    }

    @Test
    void aTaggedNameMayGoOnBehindOneOfTheTables() {
        Reading reading = read(
                "He leads the European Union Fisheries Control Agency.",
                "ORG: European Union Fisheries Control Agency");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("European Union Fisheries Control Agency");
    }

    @Test
    void aTownIsToldByTheCountryBehindIt() {
        Reading reading = read("He crossed the river to Zongoro in Cameroon.", "ORG: Zongoro");
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Zongoro");
    }

    @Test
    void aWordThatSaysWhatABodyIsMakesNoOtherBodyOfIt() {
        Reading reading = read("So said the Kyodo News Agency on Monday.", "ORG: Kyodo News Agency");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("Kyodo News");
        assertThat(reading.mentions(Form.NAME)).containsExactly("Kyodo News Agency=organisation/kyodo-news");
    }

    @Test
    void aBodyOfOneStateIsNotTheOneOfTheNationsThatItsNameEndsWith() {
        Reading reading =
                read("The White House said the US National Security Council met.", "ORG: National Security Council");
        assertThat(reading.names(EntityKind.ORGANISATION)).noneMatch(n -> n.startsWith("UN "));
        Reading labour = read(
                "The opposition spoke. An Opposition Labour Party bill fell in Britain.",
                "ORG: Opposition Labour Party");
        assertThat(labour.names(EntityKind.ORGANISATION)).containsExactly("Labour Party");
    }
}
