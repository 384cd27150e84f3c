package org.dateline.extract.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Mention.Form;
import org.dateline.entity.Entity;
import org.dateline.entity.Entity.Origin;
import org.dateline.entity.EntityKind;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.times.Times;
import org.dateline.extract.token.Tokeniser;
import org.dateline.text.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class StatementsTest {
    @Test
    void aClauseAfterTheCue() {
        assertThat(read("Ada Brook said on Tuesday that the bridge would open in May."))
                .containsExactly("person/ada-brook said [the bridge would open in May]");
        assertThat(read("Officials warned the dam could fail."))
                .containsExactly("Officials warned [the dam could fail]");
    }

    @Test
    void aClauseBeforeTheCue() {
        assertThat(read("The bridge will open in May, two port officials said in a statement."))
                .containsExactly("two port officials said [The bridge will open in May]");
        assertThat(read("If it rains, the dam may fail, said Ada Brook of the water board."))
                .containsExactly("person/ada-brook said [If it rains, the dam may fail]");
        assertThat(read("The bridge is safe, according to Harbour Board, which owns it."))
                .containsExactly("org/harbour-board according to [The bridge is safe]");
    }

    @Test
    void aQuotation() {
        assertThat(read("\"We are ready,\" Ada Brook told reporters. \"It took a year.\""))
                .containsExactly(
                        "person/ada-brook told [We are ready] to reporters, quoted",
                        "person/ada-brook told [It took a year] to reporters, quoted");
        assertThat(read("“We are ready,” said Ada Brook, who runs the board."))
                .containsExactly("person/ada-brook said [We are ready], quoted");
        assertThat(read("Ada Brook dismissed the report as \"pure fiction\"."))
                .containsExactly("person/ada-brook dismissed [pure fiction], quoted");
    }

    @Test
    void pronounsAndCommonNounsMeanWhoSpokeBefore() {
        assertThat(read("Ada Brook said the bridge was safe. \"Nobody need worry,\" she said. The director added that"
                        + " work had begun."))
                .containsExactly(
                        "person/ada-brook said [the bridge was safe]",
                        "person/ada-brook said [Nobody need worry], quoted",
                        "person/ada-brook added [work had begun]");
    }

    @Test
    void oneSubjectTwoVerbs() {
        assertThat(read("Harbour Board denied that it had paid and said it would sue."))
                .containsExactly("org/harbour-board denied [it had paid]", "org/harbour-board said [it would sue]");
    }

    @Test
    void theHeadOfThePhraseSpeaksNotWhatHangsOnIt() {
        assertThat(read("A lawyer for Harbour Board said the claim was false."))
                .containsExactly("lawyer for Harbour Board said [the claim was false]");
        assertThat(read("A spokeswoman for Harbour Board, Ada Brook, said the claim was false."))
                .containsExactly("person/ada-brook said [the claim was false]");
    }

    @Test
    void whatIsNotSaidIsNoStatement() {
        assertThat(read("Ada Brook did not say whether it would open. She was told to wait. She will say more today."))
                .isEmpty();
    }

    @Test
    void sourcesAreAChainOutermostFirst() {
        Draft draft = draft("Harbour Board said Ada Brook had warned that the dam could fail.");
        int fail = draft.text().indexOf("fail");
        assertThat(Sources.of(draft, new Span(fail, fail + 4)))
                .containsExactly("org/harbour-board", "person/ada-brook");
    }

    @Test
    void whatIsSaidGoesOnAfterAParenthesis() {
        assertThat(read("If it rains, Ada Brook said, the dam would have to be opened."))
                .containsExactly(
                        "person/ada-brook said [If it rains, Ada Brook said, the dam would have to be opened]");
        assertThat(read("The dam was opened, Ada Brook said, adding that nobody was hurt."))
                .containsExactly(
                        "person/ada-brook said [The dam was opened]", "person/ada-brook adding [nobody was hurt]");
        assertThat(read("“If we wait,” Ada Brook warned, “the dam will fail.”"))
                .containsExactly("person/ada-brook warned [If we wait,” Ada Brook warned, “the dam will fail], quoted");
    }

    @Test
    void aNameAfterWhatItIsSpeaks() {
        assertThat(read("The dam was opened, the engineer, retired sailor Ada Brook, said."))
                .containsExactly("person/ada-brook said [The dam was opened]");
        assertThat(read("Its owner, Harbour Board, denied having opened the dam, the gazette reported."))
                .containsExactly(
                        "org/harbour-board denied [having opened the dam]",
                        "gazette reported [Its owner, Harbour Board, denied having opened the dam]");
        assertThat(read("In a grim reply chief engineer Ada Brook said the dam was full."))
                .containsExactly("person/ada-brook said [the dam was full]");
    }

    @Test
    void aRelativeClauseEndsWhatItSays() {
        assertThat(read("Ada Brook, who had told the gazette that the dam was safe, withdrew the claim."))
                .containsExactly("person/ada-brook told [the dam was safe] to gazette");
        assertThat(read("Engineers, who measured it, reported 33 cracks.")).isEmpty();
    }

    @Test
    void otherVerbsOfTheSpeakerEndWhatIsSaid() {
        assertThat(read("Ada Brook confirmed that the dam was full but declined to give figures."))
                .containsExactly("person/ada-brook confirmed [the dam was full]");
        assertThat(read("Ada Brook accused Harbour Board of hiding cracks and threatened to resign."))
                .containsExactly("person/ada-brook accused [hiding cracks]");
    }

    @Test
    void aPassiveNamesWhoSpeaks() {
        assertThat(read("In May Harbour Board was accused by Ada Brook of hiding cracks."))
                .containsExactly("person/ada-brook accused [hiding cracks]");
        assertThat(read("Several clerks accused of hiding cracks were freed.")).isEmpty();
        assertThat(read("Ada Brook was quoted by the gazette as saying that the dam was full."))
                .containsExactly("person/ada-brook saying [the dam was full]");
    }

    @Test
    void pluralsSayInTheirBaseForm() {
        assertThat(
                        read(
                                "Critics argue that the dam is old. Fishermen claim that it leaks. Engineers doubt that it leaks."))
                .containsExactly(
                        "Critics argue [the dam is old]", "Fishermen claim [it leaks]", "Engineers doubt [it leaks]");
    }

    @Test
    void aColonNeedsNoWordOfSaying() {
        assertThat(read("Ada Brook hit back: \"The dam is safe.\""))
                .containsExactly("person/ada-brook back [The dam is safe], quoted");
    }

    @Test
    void someoneNamedOnlyInWhatWasSaidIsNotHe() {
        Draft draft = draft("Ada Brook said the board had listened to Tom Ford. It was late, she added.");
        draft.statements.clear();
        draft.entities.put(
                "person/tom-ford",
                new Entity("person/tom-ford", EntityKind.PERSON, "Tom Ford", List.of(), List.of(), "", Origin.TEXT));
        int ford = draft.text().indexOf("Tom Ford");
        int she = draft.text().indexOf("she");
        draft.mentions.add(new Mention(new Span(ford, ford + 8), "person/tom-ford", Form.NAME, "test"));
        draft.mentions.add(new Mention(new Span(she, she + 3), "person/tom-ford", Form.PRONOUN, "test"));
        new Statements().read(draft);
        assertThat(draft.statements).extracting(s -> s.speaker()).containsOnly("person/ada-brook");
    }

    @Test
    void aQuotationOfTwoParagraphsIsClosedOnce() {
        assertThat(read("Ada Brook said: “The dam is old.\n\n“We shall mend it.”"))
                .contains("person/ada-brook said [The dam is old], quoted");
    }

    @Test
    void aCapitalisedNameIsNoAdverb() {
        assertThat(read("“It leaks,” Kelly said.")).containsExactly("Kelly said [It leaks], quoted");
    }

    @Test
    void clearToAndOut() {
        assertThat(read(
                        "Ada Brook made it clear that the dam would stay. She pointed out that it was old. She went on to"
                                + " say that it leaked."))
                .containsExactly(
                        "person/ada-brook clear [the dam would stay]",
                        "person/ada-brook pointed [it was old]",
                        "person/ada-brook say [it leaked]");
    }

    @Test
    void nobodySaysNothing() {
        assertThat(
                        read(
                                "Both sides met, although neither side has said who will pay. No official said that it rained."))
                .isEmpty();
        assertThat(read("Local media reports that the dam had failed were wrong."))
                .isEmpty();
        assertThat(read("A spokesman would only say that the dam was old."))
                .containsExactly("spokesman say [the dam was old]");
    }

    @Test
    void whoIsToldNeverSpeaks() {
        assertThat(read("The dam may be shut, its keeper, Ada Brook, told correspondents."))
                .containsExactly("person/ada-brook told [The dam may be shut] to correspondents");
        assertThat(read("\"We are ready,\" Ada Brook, a former diver, said at a meeting of Harbour Board."))
                .containsExactly("person/ada-brook said [We are ready], quoted");
    }

    @Test
    void heIsNobodyWhomHeNames() {
        assertThat(read("A Thai diplomat conceded that it had failed. The guards would go, he said."))
                .containsExactly("Thai diplomat conceded [it had failed]", "Thai diplomat said [The guards would go]");
    }

    @Test
    void theyAreThoseTheSentenceBeforeBeginsWith() {
        assertThat(read("Ada Brook said it was safe. Truckers lifted a blockade. They had warned that it would last."))
                .contains("Truckers warned [it would last]");
        assertThat(read("The farmers' union toasted the end. It would call a vote, it warned."))
                .containsExactly("farmers' union warned [It would call a vote]");
    }

    @Test
    void aDocumentShowsWhatAPersonDoesNot() {
        assertThat(read("Official figures showed that exports fell. Ada Brook showed that exports fell."))
                .containsExactly("Official figures showed [exports fell]");
    }

    @Test
    void aQuotationAfterWhatWasToldGoesOn() {
        assertThat(read("Ada Brook said the plan was dead. \"We are done with it.\" Nobody came."))
                .containsExactly(
                        "person/ada-brook said [the plan was dead]",
                        "person/ada-brook said [We are done with it], quoted");
    }

    @Test
    void namesThatEndLikeOwnersSpeak() {
        assertThat(read("Brook's said it might lower its rating."))
                .containsExactly("Brook's said [it might lower its rating]");
    }

    @Test
    void whoIsToldOfInARelativeClauseSpeaks() {
        assertThat(read("A man who was held last week said he had been beaten."))
                .containsExactly("man said [he had been beaten]");
    }

    @Test
    void aNounSaysToo() {
        assertThat(read("Ada Brook's warning that the dam would fail came late."))
                .containsExactly("person/ada-brook warning [the dam would fail]");
        assertThat(read("In Ada Brook's view, the dam will fail. The union's view is that it leaks."))
                .containsExactly("person/ada-brook In Ada Brook's view [the dam will fail]", "union view [it leaks]");
        assertThat(read("\"It is over,\" as Ada Brook put it. It was his remark that angered them."))
                .containsExactly("person/ada-brook put [It is over], quoted");
    }

    @Test
    void aQuotationThatIsNeverClosedEndsBeforeTheNext() {
        assertThat(read("\"It was never taught. \"I remember a book,\" Ada Brook said. \"It was red.\""))
                .containsExactly(
                        "person/ada-brook said [I remember a book], quoted",
                        "person/ada-brook said [It was red], quoted");
    }

    @Test
    void aColonAfterThePlaceWhereItWasSaid() {
        assertThat(
                        read(
                                "Even before it was shut, Ada Brook said on her page: \"It leaks. It always did.\" Nobody came."))
                .containsExactly("person/ada-brook said [It leaks. It always did], quoted");
        assertThat(read("Remarked Ada Brook, \"This reprieve is a thank-you from the sea.\""))
                .containsExactly("person/ada-brook Remarked [This reprieve is a thank-you from the sea], quoted");
        assertThat(read("The ruling read in part: \"The dam was unlawful.\""))
                .containsExactly("ruling read [The dam was unlawful], quoted");
    }

    @Test
    void whoSpokeAtLengthIsStillHe() {
        assertThat(read(
                        "\"It is old. It is red. It is deep. We know it,\" said Ada Brook, a diver. It rained. So it goes. \"It will"
                                + " last,\" she said."))
                .containsExactly(
                        "person/ada-brook said [It is old. It is red. It is deep. We know it], quoted",
                        "person/ada-brook said [It will last], quoted");
    }

    @Test
    void aNounBeforeARelativeClauseIsNotSaid() {
        assertThat(read("It wants more money and a date, demands that Ada Brook has described as excessive."))
                .containsExactly("person/ada-brook described [excessive]");
    }

    @Test
    void wordsOfSayingInTheMiddle() {
        assertThat(read("Harbour Board was sure. Numbers, it pointed out, had halved since May."))
                .containsExactly("org/harbour-board pointed [Numbers, it pointed out, had halved since May]");
        assertThat(read("The council met. Ada Brook took the money, a clerk said, \"and never counted it.\""))
                .containsExactly("clerk said [Ada Brook took the money, a clerk said, \"and never counted it.\"]");
        assertThat(read("The mayor fled to the sea, clerks said, hours before he was due to go."))
                .containsExactly("clerks said [The mayor fled to the sea]");
    }

    @Test
    void whoIsToldOfInAStatementDoesNotGoOn() {
        assertThat(read("A clerk said Ada Brook had told him that it rained. He said it would be dry."))
                .containsExactly(
                        "clerk said [Ada Brook had told him that it rained]",
                        "person/ada-brook told [it rained] to clerk",
                        "clerk said [it would be dry]");
    }

    @Test
    void silenceIsNotSaid() {
        assertThat(read("Ada Brook confirmed that the letter was hers but would not elaborate."))
                .containsExactly("person/ada-brook confirmed [the letter was hers]");
    }

    @Test
    void whatTheWriterCallsItIsNotSaid() {
        assertThat(read("Ada Brook said she would cut prices, a step that others had called for."))
                .containsExactly("person/ada-brook said [she would cut prices]");
    }

    @Test
    void aNameWithTwoTitlesAfterWhile() {
        assertThat(read("Officials said it was late, while Ada Brook, head of the board, a diver, said it was over."))
                .containsExactly("Officials said [it was late]", "person/ada-brook said [it was over]");
    }

    @Test
    void whomSomebodyWorksForDoesNotSpeak() {
        assertThat(read("Ada Brook of brokers Harbour Board said it was over."))
                .containsExactly("person/ada-brook said [it was over]");
        assertThat(read("Twelve banks, among them Harbour Board, warned that it was over."))
                .containsExactly("Twelve banks warned [it was over]");
    }

    @Test
    void whatIsPromisedIsNotWhoPromises() {
        assertThat(read("The city's mayor, Ada Brook, promised 20,000 dollars to each of them."))
                .isEmpty();
        assertThat(read("That, Ada Brook explained, added ten days to it."))
                .containsExactly("person/ada-brook explained [That, Ada Brook explained, added ten days to it]");
    }

    @Test
    void aQuotationAfterAnOpeningIsWhole() {
        assertThat(read("In a statement, Ada Brook said, \"An end has been reached for all of us here.\""))
                .containsExactly("person/ada-brook said [An end has been reached for all of us here], quoted");
    }

    @Test
    void anOfficeInCapitalsIsNoName() {
        assertThat(read("Ada Brook, Chair In Water Politics at the Sea University, said it was over."))
                .containsExactly("person/ada-brook said [it was over]");
    }

    @Test
    void aSubjectWithARelativeClauseBeginsWhatWasReported() {
        assertThat(read("Harbour Board reported the landing at sea, which has no road, was a mistake."))
                .containsExactly("org/harbour-board reported [the landing at sea, which has no road, was a mistake]");
    }

    @Test
    void aRelativeClauseInARelativeClause() {
        assertThat(read("The firm that runs the ferry which ran aground last week conceded that its crew was late."))
                .containsExactly("firm conceded [its crew was late]");
    }

    @Test
    void oneOfThemSpeaks() {
        assertThat(read("Traders said it was late. Prices moved. \"We look at the sea,\" said one."))
                .containsExactly("Traders said [it was late]", "Traders said [We look at the sea], quoted");
    }

    @Test
    void aNamelessPersonSpeaksAfterAColon() {
        assertThat(read("A senior envoy, speaking in private, was blunter: \"They were warned and they did it.\""))
                .containsExactly("senior envoy blunter [They were warned and they did it], quoted");
    }

    @Test
    void aQuotationThatEndsASentenceOfTheWriterIsTheWholeOfIt() {
        assertThat(read("The town \"wants them gone,\" Ada Brook charged."))
                .containsExactly("person/ada-brook charged [The town \"wants them gone,\"]");
        assertThat(read("The crew, according to Ada Brook, shouted at them."))
                .containsExactly("person/ada-brook according to [The crew, according to Ada Brook, shouted at them]");
    }

    @Test
    void whatHasNoVerbIsSaidToo() {
        assertThat(read("That's simply not happening, says Ada Brook, 23, who lives there."))
                .containsExactly("person/ada-brook says [That's simply not happening]");
        assertThat(read("\"It's a good sign\", said Ada Brook of the board."))
                .containsExactly("person/ada-brook said [It's a good sign], quoted");
    }

    @Test
    void whoIsListedSpeaksInItsRelativeClause() {
        assertThat(read("Many were against it, including the town's Ada Brook, who argued that it was late."))
                .containsExactly("person/ada-brook argued [it was late]");
    }

    @Test
    void aWholeSentenceInQuotationMarksNeedsNoWordOfSaying() {
        assertThat(
                        read(
                                "Ada Brook defended her decision, \"They must watch over the dam until it is dry.\" It rained."))
                .containsExactly("person/ada-brook decision [They must watch over the dam until it is dry], quoted");
        assertThat(read("The palace issued this statement: \"She still retains her status.\" It rained."))
                .containsExactly("palace statement [She still retains her status], quoted");
        assertThat(read("Ada Brook liked two of them, \"The Sea\" and \"The River.\""))
                .isEmpty();
    }

    @Test
    void theNameAfterWhatSomebodyIsSpeaks() {
        assertThat(read("Ada Brook wept. Her partner, Lee, told the Star that it was late."))
                .containsExactly("Lee told [it was late] to Star");
        assertThat(
                        read(
                                "Prices, Ada Brook said in Paris, were late. Prices fell, she said in Paris, and rose again later."))
                .containsExactly(
                        "person/ada-brook said [Prices, Ada Brook said in Paris, were late]",
                        "person/ada-brook said [Prices fell]");
    }

    private static List<String> read(String text) {
        Draft draft = draft(text);
        return draft.statements.stream()
                .map(s -> s.speaker() + " " + s.span().of(text) + " ["
                        + s.content().of(text) + "]"
                        + (s.addressee().isEmpty() ? "" : " to " + s.addressee())
                        + (s.quoted() ? ", quoted" : ""))
                .toList();
    }

    private static Draft draft(String text) {
        Draft draft = new Draft(Article.of("", "", When.of("2025-03-12"), "en", "", "", text));
        new Tokeniser().read(draft);
        mention(draft, "Ada Brook", EntityKind.PERSON, "person/ada-brook");
        mention(draft, "Harbour Board", EntityKind.ORGANISATION, "org/harbour-board");
        new Times().read(draft);
        new Statements().read(draft);
        return draft;
    }

    private static void mention(Draft draft, String name, EntityKind kind, String id) {
        draft.entities.put(id, new Entity(id, kind, name, List.of(), List.of(), "", Origin.TEXT));
        for (int at = draft.text().indexOf(name); at >= 0; at = draft.text().indexOf(name, at + 1)) {
            draft.mentions.add(new Mention(new Span(at, at + name.length()), id, Form.NAME, "test"));
        }
    }
}
