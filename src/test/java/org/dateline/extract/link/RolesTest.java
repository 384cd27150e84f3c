package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.link.Reading.offices;
import static org.dateline.extract.link.Reading.roles;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Offices as articles tell them: by a clause, shared, beside another's.
class RolesTest {
    @Test
    void aClauseTellsWhatSomebodyHeads() {
        String text = "Kenya waits. Ana Brandt, who is in charge of the Electoral Commission of Zambia, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("head of Electoral Commission of Zambia");
        text =
                "Ana Brandt, who heads the commission of the African Union, asked for troops. Europe has another commission.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("head of African Union");
    }

    @Test
    void aClauseTellsWhatSomebodyBecame() {
        String text = "Ana Brandt, who became Malawi's president in April, refused.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("president of MW");
        text = "Ana Brandt, who is not the president of Malawi, refused.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void aSecondOfficeStandsInAClauseOrBehindAnd() {
        String text =
                "\"Now we have one,\" said Ana Brandt, the president of Benin who is also the African Union's chairman.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("president of BJ", "chairman of African Union");
        text =
                "In London deputy prime minister and Liberal Democrats leader Nick Clegg stayed away from Britain's vote.";
        assertThat(roles("2011-12-09", text, "Nick Clegg"))
                .containsExactly("leader of Liberal Democrats", "deputy prime minister of GB");
    }

    @Test
    void whoStaysOnAsSomethingIsIt() {
        String text = "Ana Brandt stays on as chief executive of UBS.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chief executive of UBS");
    }

    @Test
    void aCounterpartElsewhereHoldsTheSameOffice() {
        String text = "Nestle chairman Ana Brandt was sad. Her counterpart at UBS, Per Holm, was not.";
        assertThat(offices(text, "Per Holm", "PER: Ana Brandt", "PER: Per Holm"))
                .containsExactly("chairman of UBS");
        text = "France's Michel Barnier and his British counterpart Jack Straw want a date.";
        Reading both = Reading.of("2005-03-01", text);
        assertThat(both.roles())
                .containsEntry("Michel Barnier", List.of("foreign minister of FR"))
                .containsEntry("Jack Straw", List.of("foreign secretary of GB"));
    }

    @Test
    void presidentsNamedOnlyByTheirPluralHoldTheOffice() {
        String text = "The presidents were in the same room. Sadyr Japarov and Emomali Rahmon met for an hour.";
        Reading both = Reading.of("2022-09-17", text);
        assertThat(both.roles())
                .containsEntry("Sadyr Japarov", List.of("president of KG"))
                .containsEntry("Emomali Rahmon", List.of("president of TJ"));
    }

    @Test
    void aListSaysOfWhatEachIsChief() {
        String text =
                "They were joined by two country chiefs, Ana Brandt of UNICEF and Per Holm of the World Food Programme.";
        Reading both = Reading.of("2017-07-26", text, "PER: Ana Brandt", "PER: Per Holm");
        assertThat(both.roles())
                .containsEntry("Ana Brandt", List.of("country chief of UNICEF"))
                .containsEntry("Per Holm", List.of("country chief of World Food Programme"));
    }

    @Test
    void aTreasurySecretaryIsOfACountryNotOfTheTreasury() {
        Reading reading = Reading.of("2023-03-20", "Janet Yellen, the U.S. Treasury secretary, agreed.");
        assertThat(reading.roles()).containsEntry("Janet Yellen", List.of("Treasury secretary of US"));
        assertThat(reading.draft().entities).containsKey("country/US");
    }

    @Test
    void theStateOfARepresentativeIsNotItsCity() {
        String text = "The bill fell, said Rep. Ana Brandt of New York.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt", "LOC: New York"))
                .containsExactly("Representative of New York");
    }

    @Test
    void anArmyCommanderIsOfHisCountry() {
        String text = "Michel Aoun, a former army commander, promised to be home by summer.";
        assertThat(roles("2005-03-01", text, "Michel Aoun")).containsExactly("former army commander of LB");
    }

    @Test
    void anAdjectiveNamesThePartyOfItsLeader() {
        String text = "Canada voted. Conservative Leader Ana Brandt lost.";
        assertThat(roles("2019-10-22", text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("Leader of Conservative Party of Canada");
    }

    @Test
    void aDeputyIsNotCalledByTheOfficeAboveHis() {
        String text = "Nick Clegg, the British deputy prime minister, was silent. The British prime minister was not.";
        Reading reading = Reading.of("2011-12-09", text);
        assertThat(reading.roles()).containsOnlyKeys("Nick Clegg", "David Cameron");
    }

    @Test
    void aContactIsListedWithItsBody() {
        String text = "For further information: Ana Brandt, spokesperson, WHO, Geneva.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("spokesperson of World Health Organization");
    }

    @Test
    void formerBeforeACountryBelongsToTheOffice() {
        String text = "Former Israeli Prime Minister Ehud Barak and Per Holm, an acting US defence secretary, met.";
        Reading reading = Reading.of("2024-08-09", text, "PER: Per Holm");
        assertThat(reading.roles())
                .containsEntry("Ehud Barak", List.of("former Prime Minister of IL"))
                .containsEntry("Per Holm", List.of("acting defence secretary of US"));
    }

    @Test
    void twoMattersAreOneOffice() {
        String text = "The African Union's trade and industry commissioner Ana Brandt said so.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("trade and industry commissioner of African Union");
    }

    @Test
    void aChiefMinisterIsOfTheStateThatTheArticleIsAbout() {
        String text = "He died in the state of Goa, India. Chief Minister Ana Brandt was pained.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt", "LOC: Goa")).containsExactly("Chief Minister of Goa");
    }

    @Test
    void anEnvoyToSomethingUnnamedIsHisWhoSentHim() {
        String text =
                "Ana Brandt, who was Barack Obama's special envoy to the international effort in Syria, left Turkey.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("of Barack Obama");
    }

    @Test
    void theVerbOfAClauseGivesTheTitle() {
        String text = "Ana Brandt, who commands the Moro Islamic Liberation Front, waited. Per Holm, who used to lead"
                + " Lufthansa, did not. Ivo Lind, speaking for the Moro Islamic Liberation Front, denied it.";
        Reading reading = Reading.of("2012-10-15", text, "PER: Ana Brandt", "PER: Per Holm", "PER: Ivo Lind");
        assertThat(reading.roles())
                .containsEntry("Ana Brandt", List.of("commander of Moro Islamic Liberation Front"))
                .containsEntry("Per Holm", List.of("former head of Lufthansa"))
                .containsEntry("Ivo Lind", List.of("spokesperson of Moro Islamic Liberation Front"));
    }

    @Test
    void senatorsAndCongresswomenAreNotAllAmerican() {
        String text = "Brazil voted as Brazil can. Senator Ana Brandt wept. The United States was silent.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Senator of BR");
        text = "The United States voted. Senator Ana Brandt wept.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Senator of US");
    }

    @Test
    void aRankIsOfTheStateWhoseForceItsBearerSpeaksFor() {
        String text = "CHAD - They fought in Chad, Chad said. Brigadier General Ana Brandt, who speaks for the South"
                + " African National Defence Force, mourned.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).contains("Brigadier General of ZA");
    }

    @Test
    void oneOfSeveralHasTheirOffice() {
        String text = "The Supreme Court of Kenya sat. One of its justices, Ana Brandt, stood.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("justice of ");
    }

    @Test
    void anAmbassadorIsOfTheStateThatSendsHim() {
        String text = "Sudan's ambassador to the United Nations, Ana Brandt, tore up a copy.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("ambassador of SD");
    }

    @Test
    void aReportFromTheSeatOfACourtIsNotAboutTheStateItLiesIn() {
        String text =
                "THE HAGUE - The International Criminal Court wants a leader of Sudan. The prosecutor, Per Holm, and"
                        + " information minister Ana Brandt spoke.";
        Reading reading = Reading.of("2009-03-05", text, "PER: Per Holm", "PER: Ana Brandt");
        assertThat(reading.roles())
                .containsEntry("Ana Brandt", List.of("information minister of SD"))
                .containsEntry("Per Holm", List.of("prosecutor of International Criminal Court"));
    }

    @Test
    void whoseMinistryIsTheLastNamedStates() {
        String text = "He counts on China, whose foreign ministry spokesman, Ana Brandt, asked for calm.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("spokesman of Chinese foreign ministry");
    }
}
