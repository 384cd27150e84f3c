package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

/// Countries, their governments, bodies and companies, on texts of our own.
class StatesTest {
    private static Reading read(String text) {
        return Reading.of("2025-02-20", text);
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        Reading reading = read("Oslo rejected the offer. Officials met in Oslo on Monday.");
        assertThat(reading.mentions(Form.METONYM)).containsExactly("Oslo=country/NO");
        assertThat(reading.mentions(Form.NAME)).containsExactly("Oslo=place/oslo-no");
    }

    @Test
    void residencesAreTheirGovernment() {
        assertThat(read("The Kremlin said nothing.").mentions(Form.METONYM)).containsExactly("Kremlin=country/RU");
    }

    @Test
    void demonymsAreOfTheirCountryAndTheAmbiguousOfTheOneThatIsNamed() {
        assertThat(read("Polish and Zambian troops came.").mentions(Form.DEMONYM))
                .containsExactly("Polish=country/PL", "Zambian=country/ZM");
        assertThat(read("The Republic of the Congo is poor. A Congolese song played.")
                        .mentions(Form.DEMONYM))
                .containsExactly("Congolese=country/CG");
    }

    @Test
    void noCountryComesFromASurnameAMonthOrAVerb() {
        Reading reading = read("Minister Israel Testmann may travel in May. Judge Chad Probe will march in March.");
        assertThat(reading.names(EntityKind.COUNTRY)).isEmpty();
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Israel Testmann", "Chad Probe");
    }

    @Test
    void georgiaIsAStateAmongStates() {
        assertThat(read("Voters in Georgia, Ohio and Florida chose on Tuesday.").names(EntityKind.COUNTRY))
                .isEmpty();
        assertThat(read("Georgia and Armenia border Azerbaijan.").names(EntityKind.COUNTRY))
                .contains("Georgia");
    }

    @Test
    void lettersInBracketsAreTheNameFromThereOn() {
        Reading reading = read("The Sample Commission of Zambia (SCZ) met. The SCZ decided.");
        assertThat(reading.mentions(Form.NAME))
                .containsExactly(
                        "Sample Commission of Zambia=organisation/sample-commission-of-zambia",
                        "SCZ=organisation/sample-commission-of-zambia",
                        "SCZ=organisation/sample-commission-of-zambia");
    }

    @Test
    void ministriesAreOneWhicheverWayTheyAreCalled() {
        Reading reading = read("The Greek foreign ministry spoke. Greece's foreign ministry spoke again.");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("Greek foreign ministry");
        assertThat(read("A U.S. federal court and a Greek ministry spoke.").names(EntityKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void theTableOfPatternsSaysWhatIsOneBodyOfAState() {
        assertThat(read("The Polish foreign ministry, Poland's Ministry of Foreign Affairs and the foreign ministry of"
                                + " Poland wrote to the Kenyan ministry of health and the Egyptian Supreme Court.")
                        .names(EntityKind.ORGANISATION))
                .containsExactly("Polish foreign ministry", "Kenyan health ministry", "Egyptian supreme court");
        assertThat(read("The Turkish central bank and Israel's spy agency kept silent.")
                        .names(EntityKind.ORGANISATION))
                .contains("Central Bank of Turkey")
                .hasSize(2);
        assertThat(read("Polish troops, Polish officials and a Polish embassy.").names(EntityKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void aCompanyOfACountryIsNotNamedAfterIt() {
        String text = "Owners of Nissan of Japan and of the Bank of Japan met.";
        Reading reading = Reading.of("2025-02-20", text, "ORG: Nissan of Japan", "ORG: Bank of Japan");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("Nissan", "Bank of Japan");
        assertThat(reading.names(EntityKind.COUNTRY)).containsExactly("Japan");
    }

    @Test
    void congoleseIsOfTheCongoThatTheArticleIsIn() {
        String east = "The Congolese army left Goma. Kinshasa is far, and so is Congo-Brazzaville.";
        assertThat(read(east).mentions(Form.DEMONYM)).isEmpty();
        assertThat(read(east).names(EntityKind.ORGANISATION)).containsExactly("Congolese army");
        assertThat(read("Congolese traders left Goma for Bukavu. Congo-Brazzaville watched.")
                        .mentions(Form.DEMONYM))
                .containsExactly("Congolese=country/CD");
        assertThat(read("Congolese traders left Pointe-Noire for Brazzaville.").mentions(Form.DEMONYM))
                .containsExactly("Congolese=country/CG");
    }

    @Test
    void aPartyOfACommonNameIsThatOfTheCountryThatIsNamedMost() {
        assertThat(read("Swiss voters, not Austria, decide. Switzerland voted. The People's Party won.")
                        .names(EntityKind.ORGANISATION))
                .containsExactly("Swiss People's Party");
    }

    @Test
    void theNounBesideAnUnknownNameSaysWhatItIs() {
        Reading reading =
                read("Probrad, its development agency, works in the town of Testasha near rebel group Samplon.");
        assertThat(reading.names(EntityKind.ORGANISATION)).containsExactly("Probrad", "Samplon");
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Testasha");
    }

    @Test
    void stormsAndShipsAreNobody() {
        assertThat(read("Cyclone Marta struck. Marta weakened.").draft().mentions)
                .isEmpty();
    }

    @Test
    void twoCapitalsThatActTogetherAreBothGovernments() {
        assertThat(read("Oslo and Lusaka agreed on Monday.").mentions(Form.METONYM))
                .containsExactly("Oslo=country/NO", "Lusaka=country/ZM");
    }

    @Test
    void brusselsThatActsIsTheUnionThatTheArticleNames() {
        assertThat(read("The European Union met. Brussels rejected the plan.").mentions(Form.METONYM))
                .containsExactly("Brussels=organisation/european-union");
    }

    @Test
    void aNounWithADemonymIsTheCompanyNamedBefore() {
        Reading reading = read("Glencore runs it. A spokesman for the Swiss-based company, Andreas Probe, said so.");
        assertThat(reading.roles()).isEqualTo(Map.of("Andreas Probe", List.of("spokesman of Glencore")));
    }
}
