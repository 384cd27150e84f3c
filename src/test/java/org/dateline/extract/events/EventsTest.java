package org.dateline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.EventMention;
import org.dateline.article.EventType;
import org.dateline.article.Layer;
import org.dateline.article.Status;
import org.dateline.extract.Extractor;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is real and what is not, and who takes part, on sentences of our own.
class EventsTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    private static List<EventMention> events(String text) {
        Article article = Article.of("", "", When.of("2025-03-12"), "en", "", "", text);
        Layer layer = EXTRACTOR.read(article);
        return layer.all(EventMention.class);
    }

    private static List<String> told(String text) {
        return events(text).stream()
                .map(e -> e.type() + " " + e.status().word() + ": " + e.span().of(text))
                .toList();
    }

    private static Status statusOf(String text, EventType type) {
        return events(text).stream()
                .filter(e -> e.type() == type)
                .map(EventMention::status)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " in " + told(text)));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Brazil and Peru signed a trade agreement in Lima on Monday.                             | AGREE      | happened
            The envoy arrived on Monday, two days after Brazil and Peru held talks in Lima.         | CONSULT    | happened
            Brazil condemned the attack by Peru on Chile.                                           | ACCUSE     | happened
            The ministers of Brazil and Peru are meeting in Lima this week.                         | CONSULT    | ongoing
            The ministers of Brazil and Peru will meet in Lima next week.                           | CONSULT    | planned
            The ministers of Brazil and Peru are expected to meet in Lima next week.                | CONSULT    | planned
            Brazil plans to impose sanctions on Peru.                                               | SANCTION   | planned
            Peru proposed that Brazil withdraw its troops from the border.                          | CONCEDE    | proposed
            The newspaper said that Peru proposed that Brazil cede the valley to Peru.              | CONCEDE    | proposed
            Brazil is in talks with Peru.                                                           | CONSULT    | ongoing
            Peru urged Brazil to lift sanctions.                                                    | CONCEDE    | proposed
            Brazil could impose sanctions on Peru.                                                  | SANCTION   | hypothetical
            Peru warned that any attack by Brazil on Peru would be answered.                        | ASSAULT    | hypothetical
            If Brazil attacks Peru, the alliance would send troops to Lima.                         | ASSAULT    | hypothetical
            If the talks fail, Brazil would impose sanctions on Peru.                               | SANCTION   | conditional
            Brazil will impose sanctions unless Peru releases the prisoners.                        | SANCTION   | conditional
            Brazil has not signed the agreement with Peru.                                          | AGREE      | negated
            Brazil is considering inviting Peru to Lima, a diplomat said.                           | REQUEST    | proposed
            The troops of Brazil will leave Lima once the agreement is signed.                      | AGREE      | planned
            Peru showed no regret for having attacked Brazil.                                       | ASSAULT    | happened
            He felt compelled to act in the aftermath of Brazil's invasion of Peru.                  | ASSAULT    | happened
            Brazil and Peru could not agree on a text despite a protest in Lima.                    | PROTEST    | happened
            The signing of the treaty in Lima did not end the fighting.                             | AGREE      | happened
            Brazil cancelled a summit with Peru in Lima.                                            | CONSULT    | negated
            Brazil postponed a summit with Peru until June.                                         | CONSULT    | planned
            Brazil postponed a summit with Peru to June.                                            | CONSULT    | planned
            Brazil postponed a summit with Peru to the dismay of Lima.                              | CONSULT    | negated
            Brazil should have signed the agreement with Peru in May.                               | AGREE      | negated
            Brazil postponed the count, setting off protests in Lima.                               | PROTEST    | happened
            Brazil is willing to sign the treaty if Peru withdraws.                                 | AGREE      | conditional
            Peru said a strike by unions in Lima would have ruined the port.                        | PROTEST    | hypothetical
            Brazil stepped up patrols along its border with Peru.                                   | MOBILIZE   | happened
            Brazil put its army on alert after the vote in Peru.                                    | MOBILIZE   | happened
            The court in Lima wants to put the three officers on trial.                             | LEGAL      | planned
            The president of Peru dismissed his interior minister.                                  | APPOINTMENT | happened
            The president of Peru dismissed the report.                                             | REJECT     | happened
            Brazil has not been given permission to enter Peru.                                     | SUPPORT    | negated
            The unions of Peru vowed to fight the reform.                                           | THREATEN   | happened
            The president of Peru vowed to rebuild the port.                                        | AGREE      | happened
            The president of Peru told ministers to meet the miners.                                | REQUEST    | happened
            Peru refused to confirm that its troops had attacked Brazil.                            | ASSAULT    | hypothetical
            A report that Peru had attacked Brazil was not true, an aide said.                      | ASSAULT    | negated
            Unions in Lima called off a strike that had crippled the hospitals.                     | PROTEST    | happened
            Peru wants Brazil to lift sanctions.                                                    | CONCEDE    | proposed
            An aide denied that Brazil attacked Peru or that it planned to sign the treaty.         | AGREE      | negated
            Should the deal collapse, Brazil would impose sanctions on Peru.                        | SANCTION   | conditional
            Thousands gathered in Lima to protest against Brazil.                                   | PROTEST    | happened
            Thousands took to the streets of Lima.                                                  | PROTEST    | happened
            The president of Peru demanded the resignation of the minister of Brazil.               | APPOINTMENT | proposed
            Brazil will stop buying gas from Peru next month.                                       | COOPERATE  | planned
            No date has been set for the talks between Brazil and Peru.                             | CONSULT    | negated
            Brazil recognised Peru on Monday.                                                       | SUPPORT    | happened
            Relations improved after Brazil backed the Peruvian plan in February.                   | SUPPORT    | happened
            Peru imposed a 60-day state of emergency on Monday.                                     | COERCE     | happened
            Brazil cited a bridge opened in January as proof.                                       | OTHER      | happened
            Brazil dispatched a team of doctors to Peru.                                            | AID        | happened
            Brazil said that Peru had attacked Chile. Peru denied that.                             | ASSAULT    | hypothetical
            Police in Lima arrested a man who had refused to pay and opened fire on Brazil's consul. | ASSAULT   | happened
            Brazil never invaded Peru.                                                              | ASSAULT    | negated
            No agreement was signed by Brazil and Peru.                                             | AGREE      | negated
            """)
    void eachStatusHasItsWords(String text, EventType type, String status) {
        assertThat(statusOf(text, type).word()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The secretary said Brazil would refrain from attacking Peru.        | ASSAULT
            Brazil refused to attack Peru.                                      | ASSAULT
            Peru's leader would refrain from attacking Brazil, the minister believes. | ASSAULT
            Brazil denied that it had attacked Peru.                            | ASSAULT
            The truce prevented Brazil from attacking Peru.                     | ASSAULT
            Brazil left Lima without signing the agreement.                     | AGREE
            Brazil stopped short of imposing sanctions on Peru.                 | SANCTION
            Brazil failed to sign the agreement.                                | AGREE
            Peru said that no troops had been deployed in the valley.           | MOBILIZE
            Brazil has yet to sign the agreement.                               | AGREE
            Brazil is no longer imposing sanctions on Peru.                     | SANCTION
            """)
    void negationReachesWhatItGoverns(String text, EventType type) {
        assertThat(statusOf(text, type)).isEqualTo(Status.NEGATED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            There is no evidence that Brazil attacked Peru.                            | ASSAULT  | hypothetical
            Inspectors saw no sign that Brazil had tested a missile.                   | MOBILIZE | hypothetical
            Nothing suggests that the army of Brazil fired the shells.                 | ASSAULT  | hypothetical
            The ministry dismissed reports that Brazil had attacked Peru.              | ASSAULT  | negated
            The government rejected claims that police had beaten protesters.          | ASSAULT  | negated
            Reports that rebels had seized the town proved false.                      | ASSAULT  | negated
            It is not true that Brazil bombed the port, the army said.                 | ASSAULT  | negated
            The newspaper wrongly reported that Brazil had attacked Peru.              | ASSAULT  | negated
            Ministers came close to signing a deal.                                    | AGREE    | negated
            Rebels were on the verge of capturing the city.                            | ASSAULT  | hypothetical
            Brazil almost attacked Peru in 1998.                                       | ASSAULT  | negated
            They would remain until the army withdrew.                                 | CONCEDE  | planned
            A rival site said that Brazil had attacked Peru; the army denied it.       | ASSAULT  | hypothetical
            Peru demanded that the journalist be released by Brazil.                   | CONCEDE  | proposed
            She wished that Brazil and Peru had met in Lima.                           | CONSULT  | hypothetical
            A second meeting of Brazil and Peru is likely next month.                  | CONSULT  | hypothetical
            Talks between Brazil and Peru have yet to begin.                           | CONSULT  | negated
            A meeting of Brazil and Peru planned for Monday was cancelled.             | CONSULT  | negated
            Peru asked the court to interpret its 1962 ruling.                         | LEGAL    | happened
            Brazil opposed the plan, while Peru accused Brazil of delay.               | ACCUSE   | happened
            """)
    void whatIsTakenBackHasNotHappened(String text, EventType type, String status) {
        assertThat(statusOf(text, type).word()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru, whose army is the largest of the three, condemned Brazil on Monday.       | ACCUSE  | country/PE
            Peru, which heads the bloc this year, cancelled a visit to Chile on Monday.      | REJECT  | country/PE
            Chile called on Peru to withdraw its troops.                                     | CONCEDE | country/PE
            """)
    void whoStandsBeforeAnAsideActs(String text, EventType type, String who) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .anySatisfy(e -> assertThat(e.participants()).contains(who));
    }

    @Test
    void bothCountriesAreTheTwoThatAreNamedMostAlsoWhereSomebodyIsUnknown() {
        String text =
                "Brazil told Maria Lopes and Carlos Lopes to leave Peru. Mr Lopes said Peru was warm, and Brazil cold. "
                        + "An envoy said both countries had to withdraw their troops.";
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.CONCEDE)
                .anySatisfy(e -> assertThat(e.participants()).containsExactly("country/BR", "country/PE"));
    }

    @Test
    void aQuestionIsNoRequest() {
        assertThat(told("Asked whether Brazil would attack Peru, the minister shrugged."))
                .noneMatch(e -> e.startsWith("REQUEST"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The president threatened to invade Peru.                            | ASSAULT
            Peru fears an invasion by Brazil.                                   | ASSAULT
            The minister spoke of a possible attack by Brazil on Peru.          | ASSAULT
            Were Brazil to invade Peru, the alliance would fall apart.          | ASSAULT
            Should Brazil invade Peru, the alliance would fall apart.           | ASSAULT
            It is unclear whether Brazil invaded Peru.                          | ASSAULT
            Brazil might have invaded Peru.                                     | ASSAULT
            Brazil is able to invade Peru.                                      | ASSAULT
            Brazil will join provided it supports Peru.                         | SUPPORT
            Peru pressed Brazil to be patient and sign the agreement.           | AGREE
            Peru proposed that Brazil accept the treaty.                        | AGREE
            Peru had hoped to see the treaty approved by Brazil in June.        | SUPPORT
            Brazil is considering sending troops to Peru.                       | MOBILIZE
            Congress in Lima has yet to approve the treaty with Brazil.         | SUPPORT
            Brazil is due to sign an agreement with Peru.                       | AGREE
            Brazil agreed to withdraw its troops from Peru.                     | CONCEDE
            Brazil called for talks with Peru in Lima.                          | CONSULT
            Brazil travelled to Lima to negotiate with Peru.                    | CONSULT
            The plan for a summit of Brazil and Peru in Lima was not discussed. | CONSULT
            """)
    void whatIsImaginedOrPlannedIsNeverReal(String text, EventType type) {
        for (EventMention e : events(text)) {
            if (e.type() == type && !e.why().contains(": travel")) {
                assertThat(e.status().isReal()).as(told(text).toString()).isFalse();
            }
        }
    }

    @Test
    void anInvasionOfTheYearBeforeHasHappenedInABackgroundClause() {
        assertThat(statusOf("Brazil has sent aid to Peru since the invasion of Peru in 2022.", EventType.ASSAULT))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatLiesAfterTheArticlesDayIsAPlanWhateverItsTense() {
        assertThat(statusOf("The minister visits Lima on 20 March 2025.", EventType.CONSULT))
                .isEqualTo(Status.PLANNED);
    }

    @Test
    void aClaimKeepsItsStatusAndNamesWhoClaimsIt() {
        String text = "Peru said that Brazil attacked a village near Lima on Monday.";
        EventMention e = events(text).stream()
                .filter(x -> x.type() == EventType.ASSAULT)
                .findFirst()
                .orElseThrow();
        assertThat(e.status()).isEqualTo(Status.HAPPENED);
        assertThat(e.sources()).containsExactly("country/PE");
        assertThat(e.participants()).contains("country/BR");
        assertThat(e.when().edtf()).isEqualTo("2025-03-10");
    }

    @Test
    void theActorComesFirstAlsoInThePassive() {
        EventMention e = events("Peru was attacked by Brazil.").getFirst();
        assertThat(e.participants()).containsExactly("country/BR", "country/PE");
    }

    @Test
    void aListWithTitlesActsWhole() {
        EventMention e = events("Brazil, Peru and Chile signed a treaty in Lima on Monday.")
                .getFirst();
        assertThat(e.participants()).containsExactly("country/BR", "country/PE", "country/CL");
    }

    @Test
    void theTalksThatTheyHeldAreTheirs() {
        EventMention e = events("Officials praised the talks that Brazil held with Peru in Lima on Monday.").stream()
                .filter(x -> x.type() == EventType.CONSULT)
                .findFirst()
                .orElseThrow();
        assertThat(e.participants()).containsExactly("country/BR", "country/PE");
        assertThat(e.when().edtf()).isEqualTo("2025-03-10");
    }

    @Test
    void whatCameBeforeTheSayingHasHappened() {
        String text = "Peru said on Monday that Brazil would form a coalition, after a summit in Lima.";
        assertThat(statusOf(text, EventType.CONSULT)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void talksToldTwiceAreOneEvent() {
        String text = "Brazil and Peru held talks in Lima on Monday. The talks lasted two hours.";
        assertThat(events(text)).filteredOn(e -> e.type() == EventType.CONSULT).hasSize(1);
    }

    @Test
    void aStrikeOfWorkersIsAProtestAndOneOfMissilesAnAttack() {
        assertThat(events("Unions in Lima began a strike on Monday.").getFirst().type())
                .isEqualTo(EventType.PROTEST);
        assertThat(events("A missile strike hit Lima on Monday.").getFirst().type())
                .isEqualTo(EventType.ASSAULT);
    }

    @Test
    void whomAStormKillsNobodyKilled() {
        assertThat(events("A storm tore through Lima. Nine people were killed."))
                .extracting(EventMention::type)
                .containsOnly(EventType.DISASTER);
        assertThat(events("Shells killed nine people in Lima.").getFirst().type())
                .isEqualTo(EventType.ASSAULT);
    }

    @Test
    void whatAProtestDemandsIsNoEventOfItsOwn() {
        assertThat(events("Residents blocked a highway near Lima to demand aid from Peru."))
                .extracting(EventMention::type)
                .containsExactly(EventType.PROTEST);
    }

    @Test
    void whatIsOnlyLaidToSomeonesChargeIsNoEventOfItsOwn() {
        assertThat(events("Brazil accused Peru of ignoring warnings."))
                .extracting(EventMention::type)
                .containsExactly(EventType.ACCUSE);
        assertThat(events("A court in Lima jailed a man for helping rebels."))
                .extracting(EventMention::type)
                .containsExactly(EventType.COERCE);
    }

    @Test
    void aPronounStandsForTheObjectBeforeIt() {
        assertThat(events("Brazil imposed tariffs on Peru in February and lifted them in March."))
                .extracting(e -> e.type() + " " + e.when().edtf())
                .containsExactly("SANCTION 2025-02", "CONCEDE 2025-03");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Workers marched in Lima on Monday, three days after a fire destroyed the plant. | DISASTER | 2025-03-07
            Brazil recalled its envoy on Monday, hours after rebels bombed Lima.            | ASSAULT  | 2025-03-10
            Peru was hit in February 2022, when a storm killed nine people.                  | DISASTER | 2022-02
            Peru has warned Brazil; last week, soldiers from Peru marched on Lima.           | PROTEST  | 2025-03-03/2025-03-09
            Brazil postponed a summit with Peru until June.                                  | CONSULT  | 2025-06
            Brazil postponed a summit with Peru to June.                                     | CONSULT  | 2025-06
            """)
    void aDateReachesTheEventItIsToldOf(String text, EventType type, String edtf) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .extracting(e -> e.when().edtf())
                .contains(edtf);
    }

    @Test
    void aMeetingThatIsCalledOffIsNotTheOneThatTookPlace() {
        String text = "Brazil and Peru held talks in Lima on Monday. Brazil cancelled the talks with Peru in Quito.";
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.CONSULT)
                .extracting(EventMention::status)
                .containsExactly(Status.HAPPENED, Status.NEGATED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru's minister said Brazil supported the treaty and accused Chile of theft.     | ACCUSE   | country/PE country/CL
            Brazil accused Peru of planning a coup.                                          | COERCE   | country/PE
            Brazil demanded that Peru withdraw its troops.                                   | REQUEST  | country/BR country/PE
            Brazil is considering sending troops to Peru.                                    | MOBILIZE | country/BR
            Brazil and Peru signed a treaty. Chile accused both governments of theft.        | ACCUSE   | country/CL country/BR country/PE
            Hundreds of UN troops withdrew from Peru on Monday.                              | CONCEDE  | organisation/united-nations country/PE
            The presidents of Kenya and Rwanda met in Lima on Monday.                         | CONSULT  | person/william-ruto person/paul-kagame
            Peru is in mourning. Peru's unions accused the government of theft.              | ACCUSE   | country/PE
            """)
    void whoTakesPartIsWhoeverTheSentenceMeans(String text, EventType type, String participants) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == type)
                .first()
                .extracting(e -> String.join(" ", e.participants()))
                .isEqualTo(participants);
    }

    @Test
    void aClauseWithWhereTakesPlaceThere() {
        assertThat(events("Peru sent a team to Lima, where shells killed nine people."))
                .filteredOn(e -> e.type() == EventType.ASSAULT)
                .extracting(e -> e.place().replaceAll("place/lima.*", "Lima"))
                .containsExactly("Lima");
    }

    @Test
    void aThingNeitherDemandsNorAllows() {
        assertThat(events("The law allows the sale of arms to Peru.")).isEmpty();
        assertThat(events("Polls suggest that Peru supports the sale.")).noneMatch(e -> e.type() == EventType.REQUEST);
    }

    @Test
    void theDeathOfOneWhoIsNamedIsNoDisaster() {
        assertThat(events("President Lula died in Lima on Monday.").getFirst().type())
                .isEqualTo(EventType.OTHER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Brazil rejected the treaty.                                        | 2025-03-11~/2025-03-12~
            Brazil met Peru on Sunday. Chile rejected the treaty.              | 2025-03-09~/2025-03-12~
            Brazil must pay until April. Chile rejected the treaty.            | 2025-03-11~/2025-03-12~
            Brazil rejected the treaty in 2019.                                | 2019
            Brazil had rejected the treaty.                                    |
            Brazil fought Peru in 1995. Chile rejected the treaty.             |
            Brazil will reject the treaty.                                     |
            Brazil has not rejected the treaty.                                |
            """)
    void newsWithoutATimeIsDatedByItsReportAndNothingElseIs(String text, String edtf) {
        assertThat(events(text))
                .filteredOn(e -> e.type() == EventType.REJECT)
                .extracting(e -> e.when().edtf())
                .containsExactly(edtf == null ? "" : edtf);
    }

    @Test
    void aPronounIsTheLastSubjectOfItsKind() {
        EventMention e = events("Brazil recalled its ambassador. It accused Peru of theft.").stream()
                .filter(x -> x.type() == EventType.ACCUSE)
                .findFirst()
                .orElseThrow();
        assertThat(e.participants()).containsExactly("country/BR", "country/PE");
    }

    @Test
    void theDatelineIsNoPartOfTheSentence() {
        EventMention e =
                events("LIMA - Brazil and Peru signed a treaty on Monday.").getFirst();
        assertThat(e.participants()).containsExactly("country/BR", "country/PE");
    }

    @Test
    void everyStatusRestsOnAWordOfItsSentence() {
        String text = "Brazil could impose sanctions on Peru.";
        EventMention e = events(text).getFirst();
        assertThat(e.statusCue().of(text)).isEqualTo("could");
    }

    @Test
    void aSentenceThatOnlyGoesOnAboutAMeetingIsToldWithIt() {
        String text = "Brazil and Peru met in Lima on Monday. Their talks lasted about five hours.";
        List<EventMention> all = events(text);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().retold())
                .extracting(r -> r.span().of(text), r -> r.sentence().of(text))
                .containsExactly(tuple("talks", "Their talks lasted about five hours."));
    }

    @Test
    void theSecondDeedOfASubjectIsDoneWhereAndWhenTheFirstIs() {
        List<EventMention> found =
                events("Rebels attacked a school in Lima on Monday and abducted 20 pupils of Brazil.");
        assertThat(found).extracting(EventMention::place).containsExactly("place/lima-pe", "place/lima-pe");
        assertThat(found).extracting(e -> e.when().edtf()).containsExactly("2025-03-10", "2025-03-10");
    }

    @Test
    void whatHappenedDaysBeforeIsNotDatedByTheReport() {
        assertThat(events("Brazil withdrew its troops from Peru days before."))
                .extracting(e -> e.when().isKnown())
                .containsExactly(false);
    }
}
