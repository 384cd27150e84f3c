package org.dateline.extract.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.EntityKind;
import org.dateline.entity.Office;
import org.dateline.extract.knowledge.Knowledge;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

/// People, and what holds for all links, on texts of our own; mostly without a tagger.
class LinkerTest {
    private static Reading read(String text) {
        return Reading.of("2025-02-20", text);
    }

    @Test
    void aTitleIsNoPartOfAName() {
        Reading reading = read("Talks began as President Vladimir Putin met Foreign Minister Sergei Lavrov of Russia.");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Vladimir Putin", "Sergey Lavrov");
        assertThat(reading.mentions(Form.NAME))
                .containsExactly(
                        "Vladimir Putin=person/vladimir-putin",
                        "Sergei Lavrov=person/sergey-lavrov",
                        "Russia=country/RU");
    }

    @Test
    void aSurnameAloneIsALeaderOnlyAmongLeaders() {
        String among = "Emmanuel Macron met Volodymyr Zelenskyy. Starmer said he would come.";
        assertThat(Reading.of("2025-05-16", among, tagged(among)).names(EntityKind.PERSON))
                .containsExactly("Emmanuel Macron", "Volodymyr Zelenskyy", "Keir Starmer");
        String apart = "A farmer met his vet. Starmer said he would come.";
        assertThat(Reading.of("2025-05-16", apart, tagged(apart)).names(EntityKind.PERSON))
                .containsExactly("Starmer");
    }

    private static String[] tagged(String text) {
        return Stream.of("Emmanuel Macron", "Volodymyr Zelenskyy", "Starmer")
                .filter(text::contains)
                .map(words -> "PER: " + words)
                .toArray(String[]::new);
    }

    @Test
    void twoPersonsJoinedByAndStayTwo() {
        Reading reading = read("They met Presidents Donald Trump and Vladimir Putin on Monday.");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Donald Trump", "Vladimir Putin");
    }

    @Test
    void aSurnameIsTheOnePersonWhoBearsIt() {
        Reading reading = read("Minister Amina Testperson spoke. Later Testperson left.");
        assertThat(reading.mentions(Form.NAME))
                .containsExactly("Amina Testperson=person/amina-testperson", "Testperson=person/amina-testperson");
    }

    @Test
    void aSurnameThatFitsTwoIsLeftOpen() {
        Reading reading = read("Minister Amina Testperson met lawyer Bruno Testperson. Later Testperson left.");
        assertThat(reading.mentions(Form.NAME)).endsWith("Testperson=");
        assertThat(reading.names(EntityKind.PERSON)).hasSize(2);
    }

    @Test
    void hyphensParticlesAccentsAndInitialsDoNotMakeTwo() {
        assertThat(SamePerson.isSame("hakan testoglu", "hakan m testoglu")).isTrue();
        assertThat(SamePerson.isSame("h testoglu", "hakan testoglu")).isTrue();
        assertThat(SamePerson.isSame("kim il test", "il test kim")).isTrue();
        assertThat(SamePerson.isSame("barth probe", "espen barth probe")).isTrue();
        assertThat(SamePerson.isSame("anna testoglu", "hakan testoglu")).isFalse();
        assertThat(SamePerson.isSame("hakan testoglu", "hakan probe")).isFalse();
        Reading reading = read("Mayor Chipo Mwana-Testo won. Mwana-Testo thanked them.");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Chipo Mwana-Testo");
    }

    @Test
    void aPronounMeansTheOnlyOnePersonBeforeIt() {
        Reading reading = read("Minister Amina Testperson spoke. She left.");
        assertThat(reading.mentions(Form.PRONOUN)).containsExactly("She=person/amina-testperson");
        assertThat(read("Minister Amina Testperson met lawyer Bruno Probe. She left.")
                        .mentions(Form.PRONOUN))
                .isEmpty();
    }

    @Test
    void aSurnameThatIsACountryIsThePersonWhoSpeaks() {
        String text = "Jim Jordan came. Jordan told the crowd to go home.";
        String[] names = {"PER: Jim Jordan"};
        assertThat(Reading.of("2022-11-15", text, names).mentions(Form.NAME))
                .containsExactly("Jim Jordan=person/jim-jordan", "Jordan=person/jim-jordan");
        String both = "Jim Jordan came. Jordan told the crowd in Amman to go home.";
        assertThat(Reading.of("2022-11-15", both, names).mentions(Form.NAME)).contains("Jordan=country/JO");
    }

    @Test
    void aFirstNameIsNoMonarch() {
        String text = "Jean Arnault left. Jean-Marie Testo stayed.";
        assertThat(Reading.of("2016-10-05", text).draft().entities)
                .doesNotContainKey("person/jean-grand-duke-of-luxembourg")
                .allSatisfy((id, e) -> assertThat(e.country()).isNotEqualTo("LU"));
    }

    @Test
    void aPossessiveInsideANameOfTheTablesIsPartOfIt() {
        assertThat(read("The People’s Republic of China and the People's Bank of China spoke.")
                        .mentions(Form.NAME))
                .containsExactly(
                        "People’s Republic of China=country/CN",
                        "People's Bank of China=organisation/people-bank-of-china");
    }

    @Test
    void aVerbInAShoutedHeadlineIsNobody() {
        assertThat(read("WAR WILL LAST, EXPERT WARNS\n\nNo more was said.").names(EntityKind.PERSON))
                .isEmpty();
    }

    @Test
    void aSpellingOfASurnameIsTheSameLeader() {
        assertThat(read("President Zelensky spoke in Kyiv. Ukraine listened.").names(EntityKind.PERSON))
                .containsExactly("Volodymyr Zelenskyy");
    }

    @Test
    void aSurnameThatIsACompanyBelongsToThePersonWithAFirstName() {
        String text = "Ontario Premier Doug Ford spoke. Ford said no more.";
        String[] names = {"PER: Doug Ford", "PER: Ford"};
        Reading reading = Reading.of("2020-08-19", text, names);
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Doug Ford");
        assertThat(reading.names(EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void initialsMayStandApart() {
        assertThat(read("S.M. Krishna met S. M. Krishna.").names(EntityKind.PERSON))
                .containsExactly("S. M. Krishna");
    }

    @Test
    void tablesAndTitlesOverruleTheTagger() {
        String text = "President met Munich leaders. Munich waited.";
        Reading reading = Reading.of("2025-02-20", text, "PER: President", "PER: Munich");
        assertThat(reading.names(EntityKind.PERSON)).isEmpty();
    }

    @Test
    void theTaggersPersonsArePersons() {
        String text = "Everyone praised Wanjiru Probe.";
        Reading reading = Reading.of("2025-02-20", text, "PER: Wanjiru Probe");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Wanjiru Probe");
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
        Knowledge with = Knowledge.load().with(List.of(company, minister));
        Reading reading = Reading.of(with, "2025-02-20", "Jordan hired A. T. Person in Zambia.");
        assertThat(reading.mentions(Form.NAME))
                .containsExactly(
                        "Jordan=organisation/jordan-works",
                        "A. T. Person=person/amina-testperson",
                        "Zambia=country/ZM");
        assertThat(reading.draft().entities.get("organisation/jordan-works")).isEqualTo(company);
        assertThat(reading.draft().entities.get("person/amina-testperson").origin())
                .isEqualTo(Entity.Origin.ANALYST);
    }

    @Test
    void aHyphenatedGivenNameIsNotCutAndTheFamilyNameComesFirst() {
        String text = "Director Tae Ji-probe of South Korea spoke. Later Tae left.";
        Reading reading = Reading.of("2025-02-20", text, "PER: Tae Ji-probe");
        assertThat(reading.mentions(Form.NAME)).contains("Tae Ji-probe=person/tae-ji-probe", "Tae=person/tae-ji-probe");
    }

    @Test
    void aNameOfTheTablesIsFoundWithItsPartsTurned() {
        Reading reading = Reading.of("2022-03-01", "Minister Lavrov Sergei came from Russia.");
        assertThat(reading.names(EntityKind.PERSON)).containsExactly("Sergey Lavrov");
    }

    @Test
    void everyMentionSaysWhy() {
        Reading reading =
                read("Polish Foreign Minister Amina Testperson met the Zambian foreign ministry in Warsaw. She left.");
        assertThat(reading.draft().mentions).isNotEmpty().allMatch(m -> !m.why().isEmpty());
    }

    @Test
    void mentionsNeverOverlap() {
        Reading reading = read("U.S. Secretary of State Marco Rubio met the head of the European Commission, "
                + "Ursula von der Leyen, and the Greek foreign ministry's Office of Samples in New York City.");
        List<Span> spans =
                reading.draft().mentions.stream().map(Mention::span).sorted().toList();
        for (int i = 0; i + 1 < spans.size(); i++) {
            assertThat(spans.get(i).overlaps(spans.get(i + 1))).isFalse();
        }
    }
}
