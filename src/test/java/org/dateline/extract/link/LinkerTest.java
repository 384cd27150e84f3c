package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.NameSpan;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The linker on texts of our own, mostly without a tagger: what tables and titles find alone.
class LinkerTest {
    private static Knowledge knowledge;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.load();
    }

    private static Draft read(String text) {
        return read("2025-02-20", text, List.of(), knowledge);
    }

    private static Draft read(String day, String text, List<NameSpan> names, Knowledge with) {
        Draft draft = new Draft(Article.of("", "", When.of(day), "en", "", "", text), When.of(day));
        new Tokeniser().read(draft);
        draft.names.addAll(names);
        new Linker(with).read(draft);
        return draft;
    }

    private static NameSpan tag(String text, String words, NameSpan.Kind kind) {
        int at = text.indexOf(words);
        return new NameSpan(new Span(at, at + words.length()), kind, 0.9);
    }

    private static List<String> names(Draft draft, EntityKind kind) {
        return draft.entities.values().stream()
                .filter(e -> e.kind() == kind)
                .map(Entity::name)
                .toList();
    }

    /// Words of the text and what they mean, in order.
    private static List<String> mentions(Draft draft, Form form) {
        List<String> all = new ArrayList<>();
        for (Mention m : draft.mentions) {
            if (m.form() == form) {
                all.add(m.span().of(draft.text()) + "=" + m.entity());
            }
        }
        return all;
    }

    private static Map<String, List<String>> roles(Draft draft) {
        Map<String, List<String>> all = new TreeMap<>();
        for (Entity e : draft.entities.values()) {
            if (e.kind() == EntityKind.PERSON) {
                all.put(
                        e.name(),
                        e.offices().stream()
                                .map(o -> o.title() + " of " + o.of())
                                .toList());
            }
        }
        return all;
    }

    @Test
    void aTitleIsNoPartOfAName() {
        Draft draft = read("Talks began as President Vladimir Putin met Foreign Minister Sergei Lavrov of Russia.");
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Vladimir Putin", "Sergey Lavrov");
        assertThat(mentions(draft, Form.NAME))
                .containsExactly(
                        "Vladimir Putin=person/vladimir-putin",
                        "Sergei Lavrov=person/sergey-lavrov",
                        "Russia=country/RU");
    }

    @Test
    void aSurnameAloneIsALeaderOnlyAmongLeaders() {
        String among = "Emmanuel Macron met Volodymyr Zelenskyy. Starmer said he would come.";
        assertThat(names(read("2025-05-16", among, tagged(among), knowledge), EntityKind.PERSON))
                .containsExactly("Emmanuel Macron", "Volodymyr Zelenskyy", "Keir Starmer");
        String apart = "A farmer met his vet. Starmer said he would come.";
        assertThat(names(read("2025-05-16", apart, tagged(apart), knowledge), EntityKind.PERSON))
                .containsExactly("Starmer");
    }

    private static List<NameSpan> tagged(String text) {
        return Stream.of("Emmanuel Macron", "Volodymyr Zelenskyy", "Starmer")
                .filter(text::contains)
                .map(words -> tag(text, words, NameSpan.Kind.PER))
                .toList();
    }

    @Test
    void twoPersonsJoinedByAndStayTwo() {
        Draft draft = read("They met Presidents Donald Trump and Vladimir Putin on Monday.");
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Donald Trump", "Vladimir Putin");
    }

    @Test
    void aPossessorOwnsTheOffice() {
        Draft draft =
                read("Kenya's Deputy Energy Secretary Amina Testperson and Norwegian minister Olaf Probe signed.");
        assertThat(roles(draft))
                .isEqualTo(Map.of(
                        "Amina Testperson", List.of("Deputy Energy Secretary of KE"),
                        "Olaf Probe", List.of("minister of NO")));
    }

    @Test
    void anAppositionBehindTheNameGivesOffices() {
        Draft draft = read("President Hari Testov, Latvia's chief negotiator and top diplomat, spoke. "
                + "Director Ines Probst, an analyst at Sample Risk, listened.");
        assertThat(roles(draft).get("Hari Testov")).contains("chief negotiator of LV", "top diplomat of LV");
        assertThat(roles(draft).get("Ines Probst")).contains("analyst of Sample Risk");
    }

    @Test
    void anAppositionBeforeTheNameFindsItsPerson() {
        Draft draft = read("SampleGen won. Its head of exploration, Wambui Probe, said so.");
        assertThat(roles(draft)).isEqualTo(Map.of("Wambui Probe", List.of("head of exploration of SampleGen")));
    }

    @Test
    void ranksAndOfficesAreTold() {
        Draft draft = read("The news came from disaster office SMPX and SMPX director Gen. Hery Testozaka.");
        assertThat(roles(draft).get("Hery Testozaka")).containsExactlyInAnyOrder("director of SMPX", "General of ");
    }

    @Test
    void aSurnameIsTheOnePersonWhoBearsIt() {
        Draft draft = read("Minister Amina Testperson spoke. Later Testperson left.");
        assertThat(mentions(draft, Form.NAME))
                .containsExactly("Amina Testperson=person/amina-testperson", "Testperson=person/amina-testperson");
    }

    @Test
    void aSurnameThatFitsTwoIsLeftOpen() {
        Draft draft = read("Minister Amina Testperson met lawyer Bruno Testperson. Later Testperson left.");
        assertThat(mentions(draft, Form.NAME)).endsWith("Testperson=");
        assertThat(names(draft, EntityKind.PERSON)).hasSize(2);
    }

    @Test
    void hyphensParticlesAccentsAndInitialsDoNotMakeTwo() {
        assertThat(SamePerson.isSame("hakan testoglu", "hakan m testoglu")).isTrue();
        assertThat(SamePerson.isSame("h testoglu", "hakan testoglu")).isTrue();
        assertThat(SamePerson.isSame("kim il test", "il test kim")).isTrue();
        assertThat(SamePerson.isSame("barth probe", "espen barth probe")).isTrue();
        assertThat(SamePerson.isSame("anna testoglu", "hakan testoglu")).isFalse();
        assertThat(SamePerson.isSame("hakan testoglu", "hakan probe")).isFalse();
        Draft draft = read("Mayor Chipo Mwana-Testo won. Mwana-Testo thanked them.");
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Chipo Mwana-Testo");
    }

    @Test
    void anOfficeWithItsCountryMeansItsHolderOnThatDay() {
        Draft draft = read("The Russian foreign minister said little.");
        assertThat(mentions(draft, Form.NOMINAL)).containsExactly("foreign minister=person/sergey-lavrov");
        assertThat(mentions(read("2019-06-01", "The US president spoke.", List.of(), knowledge), Form.NOMINAL))
                .containsExactly("president=person/donald-trump");
        assertThat(mentions(read("2022-06-01", "The US president spoke.", List.of(), knowledge), Form.NOMINAL))
                .containsExactly("president=person/joe-biden");
    }

    @Test
    void anOfficeOfTheFutureOrThePastMeansNobody() {
        assertThat(read("A former Russian foreign minister and the next US president met.").mentions)
                .allMatch(m -> m.form() != Form.NOMINAL);
    }

    @Test
    void theMinisterIsWhoWasCalledSoLast() {
        Draft draft =
                read("Energy minister Amina Testperson spoke in Lusaka. The talks were long. The minister then left.");
        assertThat(mentions(draft, Form.NOMINAL)).containsExactly("minister=person/amina-testperson");
    }

    @Test
    void aPronounMeansTheOnlyOnePersonBeforeIt() {
        Draft draft = read("Minister Amina Testperson spoke. She left.");
        assertThat(mentions(draft, Form.PRONOUN)).containsExactly("She=person/amina-testperson");
        assertThat(mentions(read("Minister Amina Testperson met lawyer Bruno Probe. She left."), Form.PRONOUN))
                .isEmpty();
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        Draft draft = read("Oslo rejected the offer. Officials met in Oslo on Monday.");
        assertThat(mentions(draft, Form.METONYM)).containsExactly("Oslo=country/NO");
        assertThat(mentions(draft, Form.NAME)).containsExactly("Oslo=place/oslo-no");
    }

    @Test
    void residencesAreTheirGovernment() {
        assertThat(mentions(read("The Kremlin said nothing."), Form.METONYM)).containsExactly("Kremlin=country/RU");
    }

    @Test
    void demonymsAreOfTheirCountryAndTheAmbiguousOfTheOneThatIsNamed() {
        assertThat(mentions(read("Polish and Zambian troops came."), Form.DEMONYM))
                .containsExactly("Polish=country/PL", "Zambian=country/ZM");
        assertThat(mentions(read("The Republic of the Congo is poor. A Congolese song played."), Form.DEMONYM))
                .containsExactly("Congolese=country/CG");
    }

    @Test
    void noCountryComesFromASurnameAMonthOrAVerb() {
        Draft draft = read("Minister Israel Testmann may travel in May. Judge Chad Probe will march in March.");
        assertThat(names(draft, EntityKind.COUNTRY)).isEmpty();
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Israel Testmann", "Chad Probe");
    }

    @Test
    void georgiaIsAStateAmongStates() {
        assertThat(names(read("Voters in Georgia, Ohio and Florida chose on Tuesday."), EntityKind.COUNTRY))
                .isEmpty();
        assertThat(names(read("Georgia and Armenia border Azerbaijan."), EntityKind.COUNTRY))
                .contains("Georgia");
    }

    @Test
    void lettersInBracketsAreTheNameFromThereOn() {
        Draft draft = read("The Sample Commission of Zambia (SCZ) met. The SCZ decided.");
        assertThat(mentions(draft, Form.NAME))
                .containsExactly(
                        "Sample Commission of Zambia=organisation/sample-commission-of-zambia",
                        "SCZ=organisation/sample-commission-of-zambia",
                        "SCZ=organisation/sample-commission-of-zambia");
    }

    @Test
    void ministriesAreOneWhicheverWayTheyAreCalled() {
        Draft draft = read("The Greek foreign ministry spoke. Greece's foreign ministry spoke again.");
        assertThat(names(draft, EntityKind.ORGANISATION)).containsExactly("Greek foreign ministry");
        assertThat(names(read("A U.S. federal court and a Greek ministry spoke."), EntityKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void theTableOfPatternsSaysWhatIsOneBodyOfAState() {
        assertThat(names(
                        read(
                                "The Polish foreign ministry, Poland's Ministry of Foreign Affairs and the foreign ministry of"
                                        + " Poland wrote to the Kenyan ministry of health and the Egyptian Supreme Court."),
                        EntityKind.ORGANISATION))
                .containsExactly("Polish foreign ministry", "Kenyan health ministry", "Egyptian supreme court");
        assertThat(names(
                        read("The Turkish central bank and Israel's spy agency kept silent."), EntityKind.ORGANISATION))
                .contains("Central Bank of Turkey")
                .hasSize(2);
        assertThat(names(read("Polish troops, Polish officials and a Polish embassy."), EntityKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void aCompanyOfACountryIsNotNamedAfterIt() {
        String text = "Owners of Nissan of Japan and of the Bank of Japan met.";
        Draft draft = read(
                "2025-02-20",
                text,
                List.of(tag(text, "Nissan of Japan", NameSpan.Kind.ORG), tag(text, "Bank of Japan", NameSpan.Kind.ORG)),
                knowledge);
        assertThat(names(draft, EntityKind.ORGANISATION)).containsExactly("Nissan", "Bank of Japan");
        assertThat(names(draft, EntityKind.COUNTRY)).containsExactly("Japan");
    }

    @Test
    void aTitleInThePluralIsOfAllWhoHoldTheOffice() {
        String text = "The presidents of Uganda and Rwanda met. Yoweri Museveni and Paul Kagame then signed.";
        assertThat(roles(read("2012-11-22", text, List.of(), knowledge)))
                .isEqualTo(Map.of(
                        "Paul Kagame", List.of("president of RW"),
                        "Yoweri Museveni", List.of("president of UG")));
    }

    @Test
    void aCounterpartHoldsTheSameOffice() {
        String text = "Foreign Minister Taro Kono of Japan telephoned his counterpart Kang Kyung-wha.";
        assertThat(roles(read("2018-11-07", text, List.of(), knowledge)).get("Kang Kyung-hwa"))
                .containsExactly("Foreign Minister of KR");
    }

    @Test
    void anOfficeThatNamesThePersonOfTheArticleIsARole() {
        String text = "Theresa May was pressed again. The prime minister told reporters that she would stay.";
        Draft draft = read("2017-06-06", text, List.of(), knowledge);
        assertThat(mentions(draft, Form.NOMINAL)).containsExactly("prime minister=person/theresa-may");
        assertThat(roles(draft).get("Theresa May")).containsExactly("prime minister of GB");
        assertThat(mentions(read("2009-06-06", text, List.of(), knowledge), Form.NOMINAL))
                .isEmpty();
    }

    @Test
    void theForeignMinisterOfACountryIsItsHolder() {
        assertThat(mentions(read("The foreign minister of Russia left."), Form.NOMINAL))
                .containsExactly("foreign minister=person/sergey-lavrov");
        assertThat(names(read("The foreign minister of Russia, Igor Testov, left."), EntityKind.PERSON))
                .containsExactly("Igor Testov");
    }

    @Test
    void whatATitleIsOfMayBeAPerson() {
        assertThat(roles(read("Hari Testov, a senior aide to North Korean leader Kim Jong Un, left."))
                        .get("Hari Testov"))
                .containsExactly("senior aide of Kim Jong Un");
    }

    @Test
    void aTitleBesideALongNameKeepsItsShortForm() {
        assertThat(roles(read("Hari Testov, the Latvian ambassador to the United Nations, left."))
                        .get("Hari Testov"))
                .containsExactly("ambassador of LV");
    }

    @Test
    void congoleseIsOfTheCongoThatTheArticleIsIn() {
        String east = "The Congolese army left Goma. Kinshasa is far, and so is Congo-Brazzaville.";
        assertThat(mentions(read(east), Form.DEMONYM)).isEmpty();
        assertThat(names(read(east), EntityKind.ORGANISATION)).containsExactly("Congolese army");
        assertThat(mentions(read("Congolese traders left Goma for Bukavu. Congo-Brazzaville watched."), Form.DEMONYM))
                .containsExactly("Congolese=country/CD");
        assertThat(mentions(read("Congolese traders left Pointe-Noire for Brazzaville."), Form.DEMONYM))
                .containsExactly("Congolese=country/CG");
    }

    @Test
    void aSurnameThatIsACountryIsThePersonWhoSpeaks() {
        String text = "Jim Jordan came. Jordan told the crowd to go home.";
        List<NameSpan> names = List.of(tag(text, "Jim Jordan", NameSpan.Kind.PER));
        assertThat(mentions(read("2022-11-15", text, names, knowledge), Form.NAME))
                .containsExactly("Jim Jordan=person/jim-jordan", "Jordan=person/jim-jordan");
        String both = "Jim Jordan came. Jordan told the crowd in Amman to go home.";
        assertThat(mentions(read("2022-11-15", both, names, knowledge), Form.NAME))
                .contains("Jordan=country/JO");
    }

    @Test
    void aFirstNameIsNoMonarch() {
        String text = "Jean Arnault left. Jean-Marie Testo stayed.";
        assertThat(read("2016-10-05", text, List.of(), knowledge).entities)
                .doesNotContainKey("person/jean-grand-duke-of-luxembourg")
                .allSatisfy((id, e) -> assertThat(e.country()).isNotEqualTo("LU"));
    }

    @Test
    void aPossessiveInsideANameOfTheTablesIsPartOfIt() {
        assertThat(mentions(read("The People’s Republic of China and the People's Bank of China spoke."), Form.NAME))
                .containsExactly(
                        "People’s Republic of China=country/CN",
                        "People's Bank of China=organisation/people-bank-of-china");
    }

    @Test
    void aPartyOfACommonNameIsThatOfTheCountryThatIsNamedMost() {
        assertThat(names(
                        read("Swiss voters, not Austria, decide. Switzerland voted. The People's Party won."),
                        EntityKind.ORGANISATION))
                .containsExactly("Swiss People's Party");
    }

    @Test
    void aVerbInAShoutedHeadlineIsNobody() {
        assertThat(names(read("WAR WILL LAST, EXPERT WARNS\n\nNo more was said."), EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void aSpellingOfASurnameIsTheSameLeader() {
        assertThat(names(read("President Zelensky spoke in Kyiv. Ukraine listened."), EntityKind.PERSON))
                .containsExactly("Volodymyr Zelenskyy");
    }

    @Test
    void theLeaderOfAGroupIsNotTheStates() {
        assertThat(roles(read("Israel said that it had struck Hezbollah and its leader Hari Testov."))
                        .get("Hari Testov"))
                .containsExactly("leader of Hezbollah");
    }

    @Test
    void aTitleKeepsItsWordsFromTheTagger() {
        String text = "The US Defense Secretary Hari Testov spoke.";
        Draft draft = read("2025-02-20", text, List.of(tag(text, "US Defense", NameSpan.Kind.ORG)), knowledge);
        assertThat(names(draft, EntityKind.ORGANISATION)).isEmpty();
        assertThat(roles(draft).get("Hari Testov")).containsExactly("Defense Secretary of US");
    }

    @Test
    void theMayorOfACityWithAnAdjectiveIsOfTheCity() {
        assertThat(roles(read("Hari Testov, mayor of the Polish city of Gdańsk, left."))
                        .get("Hari Testov"))
                .containsExactly("mayor of Gdańsk");
    }

    @Test
    void aSurnameThatIsACompanyBelongsToThePersonWithAFirstName() {
        String text = "Ontario Premier Doug Ford spoke. Ford said no more.";
        List<NameSpan> names = List.of(
                tag(text, "Doug Ford", NameSpan.Kind.PER),
                new NameSpan(new Span(text.lastIndexOf("Ford"), text.lastIndexOf("Ford") + 4), NameSpan.Kind.PER, 0.9));
        Draft draft = read("2020-08-19", text, names, knowledge);
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Doug Ford");
        assertThat(names(draft, EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void whoTakesAnOfficeHasIt() {
        assertThat(roles(read("Hari Testov took the oath as Latvia's president on Tuesday."))
                        .get("Hari Testov"))
                .containsExactly("president of LV");
        assertThat(roles(read("They made Ines Probst Latvia's first finance minister."))
                        .get("Ines Probst"))
                .containsExactly("first finance minister of LV");
        assertThat(roles(read("The ethics commissioner, Hari Testov, left Latvia."))
                        .get("Hari Testov"))
                .containsExactly("commissioner of ");
    }

    @Test
    void theMayorOfThisTownIsOfTheDateline() {
        assertThat(roles(read("RIGA, Latvia - The mayor of this city, Hari Testov, left."))
                        .get("Hari Testov"))
                .containsExactly("mayor of Riga");
    }

    @Test
    void aTitleBehindItsCommaMakesAPersonOfWhatTheTaggerTakesForAPlace() {
        String text = "Testo Lei, a spokesman for the Chinese foreign ministry, left. Sample Sound, a port, is closed.";
        List<NameSpan> names =
                List.of(tag(text, "Testo Lei", NameSpan.Kind.LOC), tag(text, "Sample Sound", NameSpan.Kind.LOC));
        Draft draft = read("2012-09-12", text, names, knowledge);
        assertThat(roles(draft)).isEqualTo(Map.of("Testo Lei", List.of("spokesman of Chinese foreign ministry")));
        assertThat(names(draft, EntityKind.PLACE)).containsExactly("Sample Sound");
    }

    @Test
    void theLeaderOfACountrysPartyIsOfTheParty() {
        assertThat(roles(read("Hari Testov, the new leader of France's National Rally, left."))
                        .get("Hari Testov"))
                .containsExactly("leader of National Rally");
    }

    @Test
    void thePresidentWhoIsNotTheHeadOfStateIsKnownByHisOffice() {
        String text = "Hassan Rouhani, the president, spoke in Vienna.";
        assertThat(roles(read("2015-07-08", text, List.of(), knowledge)).get("Hassan Rouhani"))
                .containsExactly("president of IR");
    }

    @Test
    void theChiefOfAForceIsTheStates() {
        assertThat(roles(read("In Latvia the inspector general of police, Hari Testov, left."))
                        .get("Hari Testov"))
                .containsExactly("inspector general of police of LV");
        assertThat(roles(read("RIGA, Latvia - The mayor of this town in Vidzeme, Hari Testov, left."))
                        .get("Hari Testov"))
                .containsExactly("mayor of Riga");
    }

    @Test
    void clausesWithWhoAndWhoseGiveOffices() {
        assertThat(roles(read("Hari Testov, who was prime minister until May, left Latvia."))
                        .get("Hari Testov"))
                .containsExactly("former prime minister of LV");
        assertThat(roles(read("They met in Kano, whose governor, Ines Probst, was late."))
                        .get("Ines Probst"))
                .containsExactly("governor of Kano");
        assertThat(roles(read("Hari Testov, who chairs the African Union, left."))
                        .get("Hari Testov"))
                .containsExactly("chair of African Union");
    }

    @Test
    void aChiefExecutiveIsOfTheCompanyNamedBefore() {
        assertThat(roles(read("Nissan lost money. Chief executive Hari Testov was calm."))
                        .get("Hari Testov"))
                .containsExactly("Chief executive of Nissan");
    }

    @Test
    void initialsMayStandApart() {
        assertThat(names(read("S.M. Krishna met S. M. Krishna."), EntityKind.PERSON))
                .containsExactly("S. M. Krishna");
    }

    @Test
    void theNounBesideAnUnknownNameSaysWhatItIs() {
        Draft draft = read("Probrad, its development agency, works in the town of Testasha near rebel group Samplon.");
        assertThat(names(draft, EntityKind.ORGANISATION)).containsExactly("Probrad", "Samplon");
        assertThat(names(draft, EntityKind.PLACE)).containsExactly("Testasha");
    }

    @Test
    void stormsAndShipsAreNobody() {
        assertThat(read("Cyclone Marta struck. Marta weakened.").mentions).isEmpty();
    }

    @Test
    void tablesAndTitlesOverruleTheTagger() {
        String text = "President met Munich leaders. Munich waited.";
        Draft draft = read(
                "2025-02-20",
                text,
                List.of(tag(text, "President", NameSpan.Kind.PER), tag(text, "Munich", NameSpan.Kind.PER)),
                knowledge);
        assertThat(names(draft, EntityKind.PERSON)).isEmpty();
    }

    @Test
    void theTaggersPersonsArePersons() {
        String text = "Everyone praised Wanjiru Probe.";
        Draft draft = read("2025-02-20", text, List.of(tag(text, "Wanjiru Probe", NameSpan.Kind.PER)), knowledge);
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Wanjiru Probe");
    }

    @Test
    void anAnalystsRowComesBeforeTheTables() {
        Entity company = new Entity(
                "organisation/jordan-works",
                EntityKind.ORGANISATION,
                "Jordan Works",
                List.of("Jordan"),
                List.of(),
                "",
                Entity.Origin.ANALYST);
        Entity minister = new Entity(
                "person/amina-testperson",
                EntityKind.PERSON,
                "Amina Testperson",
                List.of("A. T. Person"),
                List.of(new Office("Foreign Minister", "ZM", When.of("2020/.."))),
                "ZM",
                Entity.Origin.ANALYST);
        Knowledge with = knowledge.with(List.of(company, minister));
        Draft draft = read("2025-02-20", "Jordan hired A. T. Person in Zambia.", List.of(), with);
        assertThat(mentions(draft, Form.NAME))
                .containsExactly(
                        "Jordan=organisation/jordan-works",
                        "A. T. Person=person/amina-testperson",
                        "Zambia=country/ZM");
        assertThat(draft.entities.get("organisation/jordan-works")).isEqualTo(company);
        assertThat(draft.entities.get("person/amina-testperson").origin()).isEqualTo(Entity.Origin.ANALYST);
    }

    @Test
    void aHyphenatedGivenNameIsNotCutAndTheFamilyNameComesFirst() {
        String text = "Director Tae Ji-probe of South Korea spoke. Later Tae left.";
        Draft draft = read("2025-02-20", text, List.of(tag(text, "Tae Ji-probe", NameSpan.Kind.PER)), knowledge);
        assertThat(mentions(draft, Form.NAME)).contains("Tae Ji-probe=person/tae-ji-probe", "Tae=person/tae-ji-probe");
    }

    @Test
    void aNameOfTheTablesIsFoundWithItsPartsTurned() {
        Draft draft = read("2022-03-01", "Minister Lavrov Sergei came from Russia.", List.of(), knowledge);
        assertThat(names(draft, EntityKind.PERSON)).containsExactly("Sergey Lavrov");
    }

    @Test
    void twoCapitalsThatActTogetherAreBothGovernments() {
        assertThat(mentions(read("Oslo and Lusaka agreed on Monday."), Form.METONYM))
                .containsExactly("Oslo=country/NO", "Lusaka=country/ZM");
    }

    @Test
    void brusselsThatActsIsTheUnionThatTheArticleNames() {
        assertThat(mentions(read("The European Union met. Brussels rejected the plan."), Form.METONYM))
                .containsExactly("Brussels=organisation/european-union");
    }

    @Test
    void aNounWithADemonymIsTheCompanyNamedBefore() {
        Draft draft = read("Glencore runs it. A spokesman for the Swiss-based company, Andreas Probe, said so.");
        assertThat(roles(draft)).isEqualTo(Map.of("Andreas Probe", List.of("spokesman of Glencore")));
    }

    @Test
    void anApposedOfficeStandsBesideTheRank() {
        Draft draft =
                read("Benin mourned. The Beninese army lost two, the army's chief of staff, General Fru Probe, said.");
        assertThat(roles(draft).get("Fru Probe")).contains("chief of staff of Beninese army");
    }

    @Test
    void everyMentionSaysWhy() {
        Draft draft =
                read("Polish Foreign Minister Amina Testperson met the Zambian foreign ministry in Warsaw. She left.");
        assertThat(draft.mentions).isNotEmpty().allMatch(m -> !m.why().isEmpty());
    }

    @Test
    void mentionsNeverOverlap() {
        Draft draft = read("U.S. Secretary of State Marco Rubio met the head of the European Commission, "
                + "Ursula von der Leyen, and the Greek foreign ministry's Office of Samples in New York City.");
        List<Span> spans = draft.mentions.stream().map(Mention::span).sorted().toList();
        for (int i = 0; i + 1 < spans.size(); i++) {
            assertThat(spans.get(i).overlaps(spans.get(i + 1))).isFalse();
        }
    }
}
