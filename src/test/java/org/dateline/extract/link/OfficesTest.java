package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.article.Mention.Form;
import org.dateline.entity.EntityKind;
import org.junit.jupiter.api.Test;

/// Titles and offices on texts of our own: whose they are, of what, and who holds them.
class OfficesTest {
    private static Reading read(String text) {
        return Reading.of("2025-02-20", text);
    }

    @Test
    void aPossessorOwnsTheOffice() {
        Reading reading =
                read("Kenya's Deputy Energy Secretary Amina Testperson and Norwegian minister Olaf Probe signed.");
        assertThat(reading.roles())
                .isEqualTo(Map.of(
                        "Amina Testperson", List.of("Deputy Energy Secretary of KE"),
                        "Olaf Probe", List.of("minister of NO")));
    }

    @Test
    void anAppositionBehindTheNameGivesOffices() {
        Reading reading = read("President Hari Testov, Latvia's chief negotiator and top diplomat, spoke. "
                + "Director Ines Probst, an analyst at Sample Risk, listened.");
        assertThat(reading.roles().get("Hari Testov")).contains("chief negotiator of LV", "top diplomat of LV");
        assertThat(reading.roles().get("Ines Probst")).contains("analyst of Sample Risk");
    }

    @Test
    void anAppositionBeforeTheNameFindsItsPerson() {
        Reading reading = read("SampleGen won. Its head of exploration, Wambui Probe, said so.");
        assertThat(reading.roles()).isEqualTo(Map.of("Wambui Probe", List.of("head of exploration of SampleGen")));
    }

    @Test
    void ranksAndOfficesAreTold() {
        Reading reading = read("The news came from disaster office SMPX and SMPX director Gen. Hery Testozaka.");
        assertThat(reading.roles().get("Hery Testozaka")).containsExactlyInAnyOrder("director of SMPX", "General of ");
    }

    @Test
    void anOfficeWithItsCountryMeansItsHolderOnThatDay() {
        Reading reading = read("The Russian foreign minister said little.");
        assertThat(reading.mentions(Form.NOMINAL)).containsExactly("foreign minister=person/sergey-lavrov");
        assertThat(Reading.of("2019-06-01", "The US president spoke.").mentions(Form.NOMINAL))
                .containsExactly("president=person/donald-trump");
        assertThat(Reading.of("2022-06-01", "The US president spoke.").mentions(Form.NOMINAL))
                .containsExactly("president=person/joe-biden");
    }

    @Test
    void anOfficeOfTheFutureOrThePastMeansNobody() {
        assertThat(read("A former Russian foreign minister and the next US president met.")
                        .draft()
                        .mentions)
                .allMatch(m -> m.form() != Form.NOMINAL);
    }

    @Test
    void theMinisterIsWhoWasCalledSoLast() {
        Reading reading =
                read("Energy minister Amina Testperson spoke in Lusaka. The talks were long. The minister then left.");
        assertThat(reading.mentions(Form.NOMINAL)).containsExactly("minister=person/amina-testperson");
    }

    @Test
    void aTitleInThePluralIsOfAllWhoHoldTheOffice() {
        String text = "The presidents of Uganda and Rwanda met. Yoweri Museveni and Paul Kagame then signed.";
        assertThat(Reading.of("2012-11-22", text).roles())
                .isEqualTo(Map.of(
                        "Paul Kagame", List.of("president of RW"),
                        "Yoweri Museveni", List.of("president of UG")));
    }

    @Test
    void aTitleInThePluralMeansWhoeverHoldsItInEachCountry() {
        Reading reading = read("The presidents of Russia and the United States met.");
        assertThat(reading.mentions(Form.NOMINAL))
                .containsExactlyInAnyOrder("presidents=person/vladimir-putin", "presidents=person/donald-trump");
        assertThat(reading.roles())
                .isEqualTo(Map.of(
                        "Vladimir Putin", List.of("president of RU"),
                        "Donald Trump", List.of("president of US")));
        assertThat(read("The French, Italian and Russian foreign ministers met.")
                        .mentions(Form.NOMINAL))
                .containsExactlyInAnyOrder(
                        "foreign ministers=person/jean-noel-barrot",
                        "foreign ministers=person/antonio-tajani",
                        "foreign ministers=person/sergey-lavrov");
    }

    @Test
    void leadersAreWhoeverLeadsTheirCountries() {
        assertThat(read("The leaders of France, Germany and Italy met.").mentions(Form.NOMINAL))
                .containsExactlyInAnyOrder(
                        "leaders=person/emmanuel-macron",
                        "leaders=person/olaf-scholz",
                        "leaders=person/giorgia-meloni");
    }

    @Test
    void aTitleInThePluralStopsWhereItsListDoes() {
        assertThat(read("The presidents of Russia and France, China said, had met.")
                        .mentions(Form.NOMINAL))
                .containsExactlyInAnyOrder("presidents=person/vladimir-putin", "presidents=person/emmanuel-macron");
    }

    @Test
    void aTitleInThePluralThatIsNotTheirsAloneOrNotNowMeansNobody() {
        assertThat(read("The presidents of Russia were many. Presidents of France and Russia come and go. "
                                + "The former presidents of Russia and France met.")
                        .mentions(Form.NOMINAL))
                .isEmpty();
        assertThat(read("The presidents of Russia and France, Vladimir Putin and Emmanuel Macron, met.")
                        .mentions(Form.NOMINAL))
                .isEmpty();
    }

    @Test
    void aCounterpartHoldsTheSameOffice() {
        String text = "Foreign Minister Taro Kono of Japan telephoned his counterpart Kang Kyung-wha.";
        assertThat(Reading.of("2018-11-07", text).roles().get("Kang Kyung-hwa"))
                .containsExactly("Foreign Minister of KR");
    }

    @Test
    void anOfficeThatNamesThePersonOfTheArticleIsARole() {
        String text = "Theresa May was pressed again. The prime minister told reporters that she would stay.";
        Reading reading = Reading.of("2017-06-06", text);
        assertThat(reading.mentions(Form.NOMINAL)).containsExactly("prime minister=person/theresa-may");
        assertThat(reading.roles().get("Theresa May")).containsExactly("prime minister of GB");
        assertThat(Reading.of("2009-06-06", text).mentions(Form.NOMINAL)).isEmpty();
    }

    @Test
    void theForeignMinisterOfACountryIsItsHolder() {
        assertThat(read("The foreign minister of Russia left.").mentions(Form.NOMINAL))
                .containsExactly("foreign minister=person/sergey-lavrov");
        assertThat(read("The foreign minister of Russia, Igor Testov, left.").names(EntityKind.PERSON))
                .containsExactly("Igor Testov");
    }

    @Test
    void whatATitleIsOfMayBeAPerson() {
        assertThat(read("Hari Testov, a senior aide to North Korean leader Kim Jong Un, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("senior aide of Kim Jong Un");
    }

    @Test
    void aTitleBesideALongNameKeepsItsShortForm() {
        assertThat(read("Hari Testov, the Latvian ambassador to the United Nations, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("ambassador of LV");
    }

    @Test
    void theLeaderOfAGroupIsNotTheStates() {
        assertThat(read("Israel said that it had struck Hezbollah and its leader Hari Testov.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("leader of Hezbollah");
    }

    @Test
    void aTitleKeepsItsWordsFromTheTagger() {
        String text = "The US Defense Secretary Hari Testov spoke.";
        Reading reading = Reading.of("2025-02-20", text, "ORG: US Defense");
        assertThat(reading.names(EntityKind.ORGANISATION)).isEmpty();
        assertThat(reading.roles().get("Hari Testov")).containsExactly("Defense Secretary of US");
    }

    @Test
    void theMayorOfACityWithAnAdjectiveIsOfTheCity() {
        assertThat(read("Hari Testov, mayor of the Polish city of Gdańsk, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("mayor of Gdańsk");
    }

    @Test
    void whoTakesAnOfficeHasIt() {
        assertThat(read("Hari Testov took the oath as Latvia's president on Tuesday.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("president of LV");
        assertThat(read("They made Ines Probst Latvia's first finance minister.")
                        .roles()
                        .get("Ines Probst"))
                .containsExactly("first finance minister of LV");
        assertThat(read("The ethics commissioner, Hari Testov, left Latvia.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("commissioner of ");
    }

    @Test
    void theMayorOfThisTownIsOfTheDateline() {
        assertThat(read("RIGA, Latvia - The mayor of this city, Hari Testov, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("mayor of Riga");
    }

    @Test
    void aTitleBehindItsCommaMakesAPersonOfWhatTheTaggerTakesForAPlace() {
        String text = "Testo Lei, a spokesman for the Chinese foreign ministry, left. Sample Sound, a port, is closed.";
        String[] names = {"LOC: Testo Lei", "LOC: Sample Sound"};
        Reading reading = Reading.of("2012-09-12", text, names);
        assertThat(reading.roles()).isEqualTo(Map.of("Testo Lei", List.of("spokesman of Chinese foreign ministry")));
        assertThat(reading.names(EntityKind.PLACE)).containsExactly("Sample Sound");
    }

    @Test
    void theLeaderOfACountrysPartyIsOfTheParty() {
        assertThat(read("Hari Testov, the new leader of France's National Rally, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("leader of National Rally");
    }

    @Test
    void thePresidentWhoIsNotTheHeadOfStateIsKnownByHisOffice() {
        String text = "Hassan Rouhani, the president, spoke in Vienna.";
        assertThat(Reading.of("2015-07-08", text).roles().get("Hassan Rouhani")).containsExactly("president of IR");
    }

    @Test
    void theChiefOfAForceIsTheStates() {
        assertThat(read("In Latvia the inspector general of police, Hari Testov, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("inspector general of police of LV");
        assertThat(read("RIGA, Latvia - The mayor of this town in Vidzeme, Hari Testov, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("mayor of Riga");
    }

    @Test
    void clausesWithWhoAndWhoseGiveOffices() {
        assertThat(read("Hari Testov, who was prime minister until May, left Latvia.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("former prime minister of LV");
        assertThat(read("They met in Kano, whose governor, Ines Probst, was late.")
                        .roles()
                        .get("Ines Probst"))
                .containsExactly("governor of Kano");
        assertThat(read("Hari Testov, who chairs the African Union, left.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("chair of African Union");
    }

    @Test
    void aChiefExecutiveIsOfTheCompanyNamedBefore() {
        assertThat(read("Nissan lost money. Chief executive Hari Testov was calm.")
                        .roles()
                        .get("Hari Testov"))
                .containsExactly("Chief executive of Nissan");
    }

    @Test
    void anApposedOfficeStandsBesideTheRank() {
        Reading reading =
                read("Benin mourned. The Beninese army lost two, the army's chief of staff, General Fru Probe, said.");
        assertThat(reading.roles().get("Fru Probe")).contains("chief of staff of Beninese army");
    }
}
