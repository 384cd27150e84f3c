package org.dateline.extract.statements;

import java.util.Set;
import java.util.regex.Pattern;

/// The common nouns for those who speak: single persons, bodies that speak with one voice, and what is written.
final class Nouns {
    private static final Set<String> BODIES =
            Set.of(("agency airline alliance army assembly association authority bank bloc board body "
                            + "broadcaster cabinet camp campaign carrier channel charity church club coalition "
                            + "commission committee company congress consortium cooperative council court delegation "
                            + "department embassy exchange faction federation firm force foundation fund government "
                            + "group hospital institute insurer junta lender lobby maker manufacturer militia "
                            + "ministry mission movement museum navy network newspaper office operator opposition "
                            + "organisation organization panel paper parliament party press regulator retailer "
                            + "secretariat senate service side station syndicate team tribunal trust union "
                            + "university utility watchdog")
                    .split(" "));

    private static final Set<String> PERSONS =
            Set.of(("activist adviser advisor aide ambassador analyst attorney author banker bishop boy "
                            + "broker brother campaigner candidate captain chairman chairperson chairwoman "
                            + "chancellor chief climber coach colonel commander commissioner congressman "
                            + "congresswoman consultant coordinator correspondent councillor councilor counsel "
                            + "critic daughter dealer delegate deputy detective diplomat director doctor driver "
                            + "economist editor engineer envoy executive expert farmer father fisherman forecaster "
                            + "founder general geologist girl governor historian husband imam inspector investigator "
                            + "journalist judge king lawmaker lawyer leader legislator magistrate major man manager "
                            + "mayor meteorologist migrant miner minister monk mother negotiator neighbor neighbour "
                            + "nurse officer official organiser organizer owner passenger pastor pilot player pope "
                            + "premier president priest prince prisoner professor prosecutor pupil queen rabbi "
                            + "rancher refugee reporter representative researcher resident scientist secretary "
                            + "senator sergeant shopkeeper sister soldier son source speaker spokesman spokesperson "
                            + "spokeswoman strategist student surgeon survivor teacher tourist trader treasurer "
                            + "villager volcanologist widow wife witness woman worker writer")
                    .split(" "));

    private static final Set<String> DOCUMENTS =
            Set.of(("accounts analysis article audit census data document documents emails estimates "
                            + "figures filing filings findings forecasts inquiry investigation investigations letter "
                            + "memo minutes paper poll polls projections records report reports research results "
                            + "review statement statements studies study survey surveys tallies transcript "
                            + "transcripts")
                    .split(" "));

    private static final Set<String> HOUSES =
            Set.of(("office ministry government embassy party campaign department company team "
                            + "lawyer lawyers spokesman spokeswoman spokesperson administration country agency group")
                    .split(" "));

    /// Most nouns of these forms are those who do something …
    private static final Pattern ENDINGS = Pattern.compile("[a-z]+(er|or|ist|ian|man|woman|herd|eer)");

    /// … but not these.
    private static final Set<String> THINGS =
            Set.of(("charter newsletter order number register monitor tracker poster banner"
                            + " computer sector factor power river tower water retailer lender insurer publisher operator developer"
                            + " contractor supplier distributor exporter importer vendor carrier broadcaster manufacturer letter"
                            + " disaster matter weather corner border chapter cover offer answer error mirror")
                    .split(" "));

    private Nouns() {}

    /// "the union … It warned".
    static boolean isBody(String head) {
        return BODIES.contains(head);
    }

    /// "the envoy … He said".
    static boolean isPerson(String head) {
        return PERSONS.contains(head)
                || (head.length() > 4 && ENDINGS.matcher(head).matches() && !isThing(head));
    }

    private static boolean isThing(String head) {
        return THINGS.contains(head) || BODIES.contains(head) || DOCUMENTS.contains(head) || head.endsWith("maker");
    }

    /// Who speaks for the one that owns it: "his office said".
    static boolean isHouse(String head) {
        return HOUSES.contains(head);
    }

    /// "the figures showed", "reports by a network said".
    static boolean isDocument(String head) {
        return DOCUMENTS.contains(head);
    }
}
