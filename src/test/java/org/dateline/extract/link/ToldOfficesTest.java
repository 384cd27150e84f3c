package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.extract.link.Reading.offices;
import static org.dateline.extract.link.Reading.roles;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

/// Offices that a sentence tells around a person: who leads what, who is sworn in, who is somebody's choice.
class ToldOfficesTest {
    @Test
    void whatSomebodyLeadsIsTheirs() {
        String text = "IG Metall wants more. The union, led by Ana Brandt, may strike.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("leader of IG Metall");
        text = "Nestle, which is growing, is chaired by economist Ana Brandt.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("economist of ");
        text = "Nestle is chaired by Ana Brandt.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chair of Nestlé");
        text = "Nestle was pleased by Ana Brandt.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void aVerbBehindACommaTellsAnOffice() {
        String text = "Ana Brandt, a 44-year-old economist, was sworn in as president of Paraguay on Tuesday.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).contains("president of PY");
        text = "Ana Brandt, who serves as general secretary of Nestle, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("general secretary of Nestlé");
        text = "Ana Brandt, who served as president of Paraguay, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("former president of PY");
        text = "Ana Brandt, once head of the central bank of Paraguay, becomes finance minister.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("former head of Paraguayan central bank", "finance minister of PY");
    }

    @Test
    void twoMinistriesOfOneStayTwo() {
        String text = "In Paraguay Deputy Prime Minister Ana Brandt, also the commerce minister, takes charge.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("Deputy Prime Minister of PY", "commerce minister of PY");
    }

    @Test
    void whomSomebodyWantsForAnOfficeIsNamedWithIt() {
        String text = "Paraguay waits. The choice as foreign minister, Ana Brandt, has held the job before.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("foreign minister of PY");
    }

    @Test
    void leadersOfSeveralStatesAreNamedInTheirOrder() {
        String text = "The leaders of Paraguay and the Bahamas, Ana Brandt and Per Holm, flew in.";
        Reading both = Reading.of("2012-07-16", text, "PER: Ana Brandt", "PER: Per Holm");
        assertThat(both.roles().get("Ana Brandt")).containsExactly("leader of PY");
        assertThat(both.roles().get("Per Holm")).containsExactly("leader of BS");
    }

    @Test
    void aPartOfABodyIsNotTheBody() {
        String text = "Nestle will close a plant, the head of its works council, Ana Brandt, told workers.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("head of the works council of Nestlé");
    }

    @Test
    void aStateHasNoBoss() {
        String text = "Mali relies on Nestle. Its boss, Ana Brandt, is pleased.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("boss of Nestlé");
        text = "Mali's military leader, Ana Brandt, is pleased.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("military leader of ML");
    }

    @Test
    void aMayorIsOfTheTownThatTheSentenceOpensWith() {
        String text = "WOLFSBURG, Germany - Nothing is left. In Emden, Mayor Ana Brandt cancelled the fair.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt", "LOC: Emden")).containsExactly("Mayor of Emden");
    }

    @Test
    void anotherSpellingOfTheHolderIsTheHolder() {
        String text = "KATHMANDU, Nepal - President Ram Chandra Paudel called for unity.";
        assertThat(roles("2023-11-04", text, "Ram Chandra Poudel", "PER: Ram Chandra Paudel"))
                .containsExactly("President of NP");
        text = "KATHMANDU, Nepal - President Ram Bahadur Paudel called for unity.";
        assertThat(Reading.of("2023-11-04", text, "PER: Ram Bahadur Paudel").roles())
                .containsKey("Ram Bahadur Paudel");
    }

    @Test
    void whomAnOfficeServesDoesNotHoldIt() {
        String text = "A former adviser for U.S. President Donald Trump was sentenced.";
        assertThat(roles("2019-03-15", text, "Donald Trump")).containsExactly("President of US");
        text = "Later the judge in that case determined Ana Brandt had lied.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void aChiefForecasterIsNoChief() {
        String text = "Ana Brandt, chief forecaster at Nestle, told reporters.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chief forecaster of Nestlé");
    }

    @Test
    void twoOfficesAtOneBodyAreBothOfIt() {
        String text = "It is quick, said Ana Brandt, co-founder and managing director at Nestle.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("co-founder of Nestlé", "managing director of Nestlé");
    }

    @Test
    void whatAProvinceIsCalledIsNoPerson() {
        Reading read = Reading.of("2019-01-24", "Dozens died in the Ostan Wardak province.", "PER: Ostan Wardak");
        assertThat(read.roles()).doesNotContainKey("Ostan Wardak");
        read = Reading.of("2024-08-01", "A house in the Sheikh Radwan neighbourhood of Gaza fell.", "PER: Radwan");
        assertThat(read.roles()).doesNotContainKey("Radwan");
    }

    @Test
    void whoIsNamedOrAppointedHasTheOffice() {
        String text = "Ana Brandt was named finance minister of Paraguay on Monday.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("finance minister of PY");
        text = "Paraguay waits. Parliament appointed Ana Brandt ambassador to Mali.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("ambassador of ML");
        text = "Ana Brandt was not named finance minister of Paraguay.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void aMinisterIsOfAMatterInCapitals() {
        String text = "Albania lost Minister of Internal Affairs Ana Brandt and Minister of Health Per Holm.";
        Reading both = Reading.of("2017-03-12", text, "PER: Ana Brandt", "PER: Per Holm");
        assertThat(both.roles().get("Ana Brandt")).containsExactly("Minister of Internal Affairs of AL");
        assertThat(both.roles().get("Per Holm")).containsExactly("Minister of Health of AL");
    }

    @Test
    void theOfficeOfTheNextOneInAListIsTheirs() {
        String text = "Portuguese Prime Minister Ana Brandt, Secretary-General of the OECD Per Holm and others met.";
        Reading both = Reading.of("2012-07-16", text, "PER: Ana Brandt", "PER: Per Holm");
        assertThat(both.roles().get("Ana Brandt")).containsExactly("Prime Minister of PT");
        assertThat(both.roles().get("Per Holm")).singleElement().asString().startsWith("Secretary-General of ");
    }

    @Test
    void whatStandsBetweenANameAndItsClauseIsPassedOver() {
        String text = "PRAIA, Cape Verde - Ana Brandt, the Nobel laureate who heads Nestle, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("head of Nestlé");
        text = "Ana Brandt, known as Nana, the chairman of Nestle, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chairman of Nestlé");
        text = "Per Holm left, while Ana Brandt will serve as chairman of Nestle.";
        assertThat(offices(text, "Ana Brandt", "PER: Per Holm", "PER: Ana Brandt"))
                .containsExactly("chairman of Nestlé");
    }

    @Test
    void whoseTitleIsAnOwnerIsNotBorneBehindIt() {
        String text = "In Paraguay much is heard of Ana Brandt, the president's chief of staff.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chief of staff of PY");
    }

    @Test
    void whoeverSendsSomebodyOwnsTheOffice() {
        String text = "The African Union's envoy for Mali, Ana Brandt, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("envoy of African Union");
        text = "Hunger is near, said Ana Brandt, Nestle's representative in Mali.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("representative of Nestlé");
    }

    @Test
    void whoHeadsAStatesForcesHeadsThemForIt() {
        String text = "Paraguay waits. Admiral Ana Brandt, who heads the joint command of the armed forces, spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).contains("head of the joint command of PY");
    }

    @Test
    void thePartyBehindItsAdjectiveIsItsOwn() {
        String text = "Mongolia waits. The ruling Mongolian People's Party threw its partner out.";
        Reading read = Reading.of("2025-06-03", text);
        assertThat(read.names(EntityKind.ORGANISATION)).containsExactly("Mongolian People's Party");
        text = "Ana Brandt is the leader of the opposition Democratic Party of Mongolia.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .singleElement()
                .asString()
                .contains("Democratic");
    }

    @Test
    void aSecretaryWhoIsAMinisterIsOfACountryThatCallsThemSo() {
        String text = "Israel waits. Israel gets no arms from Britain, Trade Secretary Ana Brandt told Israel.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Trade Secretary of GB");
        text = "Israel waits. Israel gets no arms, Trade Secretary Ana Brandt told Israel.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Trade Secretary of ");
    }

    @Test
    void spacesThatDoNotBreakStandInNames() {
        String text = "Ukrainian Foreign Minister Andrii\u202fSybiha\u202fspoke.";
        assertThat(roles("2024-09-12", text, "Andrii Sybiha")).containsExactly("Foreign Minister of UA");
    }

    @Test
    void whenSomebodyTakesOfficeIsNoPartOfIt() {
        String text = "Ana Brandt, who became finance minister in early July, spoke of Paraguay.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("finance minister of PY");
    }

    @Test
    void aTitleAtTheEndOfATaggedBodyIsTheBearers() {
        String text = "\"It concerns us,\" said Ana Brandt, the White House National Security Advisor.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt", "ORG: White House National Security Advisor"))
                .containsExactly("National Security Advisor of US");
    }

    @Test
    void aPartysAdjectiveStandsBetweenATownAndItsMayor() {
        String text = "London's Labour Mayor Ana Brandt spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Mayor of London");
        text = "In Britain Brexit Secretary Ana Brandt spoke.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("Brexit Secretary of GB");
    }

    @Test
    void aCommaBeforeWhoSaysItIsNoApposition() {
        String text = "Ninety guard a former president, Ana Brandt said.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).isEmpty();
    }

    @Test
    void whoseHolderIsSomebodyHasTheOffice() {
        String text = "Nestle, whose chairman is Ana Brandt, is pleased.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt")).containsExactly("chairman of Nestlé");
        text = "Two days after Per Holm gave up as prime minister of Mali, Ana Brandt stayed leader of Nestle.";
        Reading both = Reading.of("2012-07-16", text, "PER: Per Holm", "PER: Ana Brandt");
        assertThat(both.roles().get("Per Holm")).containsExactly("prime minister of ML");
        assertThat(both.roles().get("Ana Brandt")).containsExactly("leader of Nestlé");
    }

    @Test
    void aFormerOfficeMayBeFollowedByWhatSomebodyHeadsNow() {
        String text = "Said Ana Brandt, a former British foreign secretary now heading Nestle, in passing.";
        assertThat(offices(text, "Ana Brandt", "PER: Ana Brandt"))
                .containsExactly("former foreign secretary of GB", "head of Nestlé");
    }

    @Test
    void aTitleInTheNextSentenceIsOfTheOnlyOneNamedBefore() {
        String text = "Ana Brandt said sixty. The Malian deputy foreign minister had come by train.";
        Reading read = Reading.of("2012-07-16", text, "PER: Ana Brandt");
        assertThat(read.roles().get("Ana Brandt")).containsExactly("deputy foreign minister of ML");
        assertThat(read.mentions(Form.NOMINAL)).containsExactly("deputy foreign minister=person/ana-brandt");
        text = "Ana Brandt and Per Holm said sixty. The Malian deputy foreign minister had come by train.";
        read = Reading.of("2012-07-16", text, "PER: Ana Brandt", "PER: Per Holm");
        assertThat(read.mentions(Form.NOMINAL)).isEmpty();
        text = "Singer Ana Brandt said sixty. The Malian deputy foreign minister had come by train.";
        read = Reading.of("2012-07-16", text, "PER: Ana Brandt");
        assertThat(read.roles().get("Ana Brandt")).containsExactly("Singer of ");
    }

    @Test
    void aTextMayEndAnywhere() {
        String text = "Ana Brandt, the union's president, is a former British foreign secretary now heading the. "
                + "Per Holm, known as Peer, who was named as, the head of its works council, once chief of the two men. "
                + "Nestle, led by Ana Brandt, whose chairman is Per Holm, who serves as leader of both presidents.";
        for (int end = 1; end < text.length(); end++) {
            String cut = text.substring(0, end);
            List<String> tags = new ArrayList<>();
            for (String name : List.of("Ana Brandt", "Per Holm")) {
                if (cut.contains(name)) {
                    tags.add("PER: " + name);
                }
            }
            Reading read = Reading.of("2012-07-16", cut, tags.toArray(String[]::new));
            assertThat(read.draft().mentions).as(cut).allMatch(m -> m.span().end() <= cut.length());
        }
    }
}
