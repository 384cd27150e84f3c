package org.dateline.extract.link;

import java.util.Set;
import org.dateline.extract.knowledge.WordSets;

/// Small closed sets of English words that decide what a capital letter means. The words stand in words.tsv, as keys
/// (lower case); here stands what each set is for.
final class Lexicon {
    private Lexicon() {}

    /// Words inside a person's name that begin with a small letter.
    static final Set<String> PARTICLES = WordSets.of("name-particle");

    /// Particles that only go on where a person's name has begun for sure.
    static final Set<String> WEAK_PARTICLES = WordSets.of("name-particle-weak");

    static final Set<String> CALENDAR = WordSets.of("calendar");

    /// Words that begin sentences with a capital and are no names.
    static final Set<String> OPENERS = WordSets.of("sentence-opener");

    /// Words that end a noun phrase.
    static final Set<String> FUNCTION = WordSets.of("function-word");

    /// Last words of organisations' names.
    static final Set<String> ORG_ENDS = WordSets.of("organisation-end");

    /// Words that make the capitalised words around them an organisation's name: `Electoral Commission of ...`.
    static final Set<String> ORG_CORES = WordSets.of("organisation-core");

    /// Organisations that one capitalised word can name.
    static final Set<String> ORG_ALONE = WordSets.of("organisation-alone");

    /// Small words inside an organisation's name.
    static final Set<String> ORG_LINKS = WordSets.of("organisation-link");

    /// Kinds of body that a small-letter phrase names: `the Greek foreign ministry`.
    static final Set<String> BODIES = WordSets.of("state-body");

    /// What such a body may be about.
    static final Set<String> DOMAINS = WordSets.of("domain");

    /// Letters that are no organisation.
    static final Set<String> NOT_ORGS = WordSets.of("letters-no-organisation");

    /// Words at the end or the beginning of places' names.
    static final Set<String> PLACE_ENDS = WordSets.of("place-end");

    static final Set<String> WATERS = WordSets.of("water");

    /// Prefixes of ships, in capitals.
    static final Set<String> SHIPS = WordSets.of("ship-prefix");

    /// Verbs of taking an office, before its name: `who became`.
    static final Set<String> BECOMING = WordSets.of("becoming-verb");

    /// Adjectives by which a party's people are called.
    static final Set<String> PARTY_ADJECTIVES = WordSets.of("party-adjective");

    /// Verbs between somebody and what they are.
    static final Set<String> COPULAS = WordSets.of("copula");

    /// Before an office that somebody had: `X, once head of`.
    static final Set<String> FORMERLY = WordSets.of("formerly");

    /// Participles of leading: `the union, led by X`.
    static final Set<String> LED = WordSets.of("led");

    /// Pronouns that say whose something is.
    static final Set<String> POSSESSIVES = WordSets.of("possessive-pronoun");

    /// Who rules where the military does: `military council`.
    static final Set<String> RULERS = WordSets.of("ruler");

    /// Before `as` and the office that somebody is meant for: `his choice as finance minister`.
    static final Set<String> CHOICES = WordSets.of("choice");

    /// Before the name that somebody goes by: `known as`.
    static final Set<String> CALLED = WordSets.of("called");

    /// Between a title and what belongs to it where it names nobody: `head of the guard`, not `president with the
    /// backing`.
    static final Set<String> OF = WordSets.of("title-of");

    /// Ranks that are part of some persons' names: `Sheikh Hasina`.
    static final Set<String> RANKS_IN_NAMES = WordSets.of("rank-in-name");

    /// Verbs of giving somebody an office: `appointed X ambassador`, `was named ambassador`.
    static final Set<String> APPOINTING = WordSets.of("appointing-verb");

    /// What the head of an organisation or of the Kremlin is called for short.
    static final Set<String> CHIEFS = WordSets.of("chief");

    /// What whoever leads a state is called for short.
    static final Set<String> STATE_LEADERS = WordSets.of("state-leader");

    /// Countries, by code in small letters, some of whose ministers are called secretaries.
    static final Set<String> HAS_SECRETARIES = WordSets.of("country-with-secretaries");

    /// Offices that a body has, a state not: `its boss`.
    static final Set<String> BODY_OFFICES = WordSets.of("body-office");

    /// Codes of the offices whose holders call each other counterparts.
    static final Set<String> EQUAL_OFFICES = Set.of("FM", "DEF", "FIN", "HOG", "HOS");

    /// States, by code in small letters, whose head of government is called their leader; of others it is the
    /// president.
    static final Set<String> LED_BY_GOVERNMENT = WordSets.of("led-by-government");

    /// States of which now the one and now the other is.
    static final Set<String> LED_BY_TWO = WordSets.of("led-by-two");

    /// What puts an office into the past or the future: `former`, `next`.
    static final Set<String> NOT_NOW = WordSets.of("not-now");

    /// What makes of an office another one below, before or after it.
    static final Set<String> BELOW = WordSets.of("not-the-office");

    /// What a government has, a city not: `Moscow has other worries`.
    static final Set<String> MINDS = WordSets.of("mind-noun");

    /// What stands before a possessor and belongs to the title behind it: `former Israeli prime minister`.
    static final Set<String> ONCE = WordSets.of("once");

    /// Parts of a country that have a governor.
    static final Set<String> REGIONS = WordSets.of("region-noun");

    /// Titles that are first names too.
    static final Set<String> TITLES_OR_NAMES = WordSets.of("title-or-first-name");

    /// Landscapes called by a name that a company has too.
    static final Set<String> LANDSCAPES = WordSets.of("landscape");

    /// Last words of names that are no bodies: `Paris Accord`.
    static final Set<String> NO_BODIES = WordSets.of("no-body-end");

    /// What makes a compound of a noun for a body: `the group stage`.
    static final Set<String> COMPOUND_ENDS = WordSets.of("compound-end");

    /// Prepositions behind which a name without a first name is a place.
    static final Set<String> WHERE = WordSets.of("where");

    /// Words that headlines write with a capital and no person's name holds.
    static final Set<String> NEVER_IN_NAMES = WordSets.of("never-in-name");

    /// What ends a company's name and begins no person's.
    static final Set<String> COMPANY_ENDS = WordSets.of("company-form");

    /// Countries, by code in small letters, with senators or a congress of their own.
    static final Set<String> CHAMBERS = WordSets.of("country-with-senators");

    /// Who is sent by one to another: `Sudan's ambassador to the United Nations`.
    static final Set<String> SENT = WordSets.of("sent-to");

    /// Last words of the names of groups that have a leader.
    static final Set<String> GROUP_ENDS = WordSets.of("group-end");

    /// Words behind a body's name that only say what it is: `Kyodo News Agency`.
    static final Set<String> SAME_BODIES = WordSets.of("same-body");

    /// Numbers in words, as ages of persons: `a man of forty`.
    static final Set<String> AGES = WordSets.of("age");

    /// Offices that one is elected to for a state or province: `Rep. X of New York`.
    static final Set<String> STATE_SEATS = WordSets.of("seat-of-region");

    /// What makes a title one of a state's forces: `army commander`.
    static final Set<String> FORCES = WordSets.of("national-force");

    /// Ships by kind, in small letters before their names.
    static final Set<String> SHIP_NOUNS = WordSets.of("ship-noun");

    /// Last words of titles of those who lead a department of state.
    static final Set<String> MINISTERS = WordSets.of("minister");

    /// Verbs whose object is one that can act: `urged Tehran to`.
    static final Set<String> ADDRESSES = WordSets.of("addressing-verb");

    /// What is given to a government: `aid to Addis Ababa`.
    static final Set<String> ADDRESSED = WordSets.of("addressed-noun");

    /// What is laid on a government: `sanctions on Moscow`.
    static final Set<String> LAID_ON = WordSets.of("laid-on-noun");

    /// Small-letter nouns behind the name of a place: `the Preah Vihear temple`.
    static final Set<String> SITES = WordSets.of("site-noun");

    /// Last words of regions' names that no body is called by: `for East Asia`.
    static final Set<String> PARTS_OF_WORLD = WordSets.of("part-of-world");

    /// What stands before `in` where a person may follow: `faith in`.
    static final Set<String> TRUST = WordSets.of("trust-noun");

    static final Set<String> PLACE_STARTS = WordSets.of("place-start");

    /// Between a title and what it is a title of.
    static final Set<String> COMPLEMENTS = WordSets.of("title-preposition");

    static final Set<String> DETERMINERS = WordSets.of("determiner");

    /// Between a possessor and a title: `Kenya's embattled foreign minister`.
    static final Set<String> EPITHETS = WordSets.of("epithet");

    static final Set<String> RANKS = WordSets.of("rank");

    /// Words before a name that are no office worth keeping.
    static final Set<String> NO_ROLES = WordSets.of("no-role");

    /// Offices that are of a state where nothing else is said.
    static final Set<String> STATE_OFFICES = WordSets.of("state-office");

    /// What gives storms, ships and operations their names.
    static final Set<String> STORMS = WordSets.of("named-thing");

    static final Set<String> LANDS = WordSets.of("land-noun");

    static final Set<String> HEADS = WordSets.of("leading-verb");

    /// Prepositions that a place follows.
    static final Set<String> PLACE_BEFORE = WordSets.of("place-preposition");

    /// Those of them that hardly anything but a place follows.
    static final Set<String> IN = WordSets.of("place-preposition-strict");

    /// Nouns that say of the name beside them that it is an organisation.
    static final Set<String> ORG_NOUNS = WordSets.of("organisation-noun");

    /// Nouns that say of the name beside them that it is a place.
    static final Set<String> PLACE_NOUNS_BESIDE = WordSets.of("place-noun");

    /// What a place's name with `of` follows.
    static final Set<String> PLACE_NOUNS = WordSets.of("place-noun-of");

    static final Set<String> AUXILIARIES = WordSets.of("auxiliary");

    static final Set<String> ADVERBS = WordSets.of("adverb");

    /// What governments do behind an auxiliary.
    static final Set<String> DEEDS = WordSets.of("government-deed");

    /// What belongs to a government, not to a city.
    static final Set<String> STATE_NOUNS = WordSets.of("government-possession");

    /// Words that the seats of many governments are named with.
    static final Set<String> SEAT_WORDS = WordSets.of("seat-word");

    /// What makes a common noun no name: `a state agency`.
    static final Set<String> PLAIN = WordSets.of("plain-adjective");

    static final Set<String> SIGNS = WordSets.of("signing-word");

    /// What stands before a capital that is a partner in something.
    static final Set<String> WITH = WordSets.of("pairing-preposition");

    /// Verbs of saying and doing that show their subject to be a person or a government.
    static final Set<String> ACTS = WordSets.of("acting-verb");

    /// Verbs that a person does.
    static final Set<String> SPEAKS = WordSets.of("human-verb");

    /// Names of people and adjectives that are too often something else when they stand in a longer name.
    static final Set<String> NO_LONE_ORGS = WordSets.of("no-lone-organisation");

    /// What a tagger takes for a place and is none.
    static final Set<String> NO_PLACES = WordSets.of("no-place");

    /// First words of titles that show an office to be one of the state.
    static final Set<String> OFFICIAL = WordSets.of("official-adjective");

    /// Before a country that is another's: `his envoy for Russia`.
    static final Set<String> ADDRESSING = WordSets.of("addressing-preposition");

    /// Auxiliaries that say what somebody is to do.
    static final Set<String> MODALS = WordSets.of("modal");

    /// What a city does as well as a government: `Paris will host`, `Tokyo has changed`.
    static final Set<String> CITY_VERBS = WordSets.of("city-verb");

    /// Words that begin another organisation behind `and`: `University of X and Center for Y`.
    static final Set<String> NAME_STARTS = WordSets.of("organisation-start");

    /// Verbs that no place and no organisation does.
    static final Set<String> HUMAN_VERBS = WordSets.of("human-only-verb");

    /// Offices that are of a group rather than of a state: `Hezbollah and its leader`.
    static final Set<String> GROUP_OFFICES = WordSets.of("group-office");

    /// Adjectives of titles that are of a part of a country.
    static final Set<String> LOCAL = WordSets.of("local-adjective");

    /// What stands before `as` where somebody takes an office.
    static final Set<String> TAKING_OFFICE = WordSets.of("taking-office");

    /// Nouns that mean the town the report is from: `mayor of this town`.
    static final Set<String> TOWNS = WordSets.of("town-noun");

    /// Last words of titles that a company's people bear.
    static final Set<String> CORPORATE = WordSets.of("corporate-title");

    /// Forces and services that make what a title is of a state's: `inspector general of police`.
    static final Set<String> STATE_FORCES = WordSets.of("state-force");

    /// Who holds the same office elsewhere: `his French counterpart`.
    static final Set<String> EQUALS = WordSets.of("equal");

    /// Countries, by code, whose names of persons begin with the family name.
    static final Set<String> FAMILY_FIRST = WordSets.of("family-name-first");

    /// Two letters that are an organisation wherever they stand.
    static final Set<String> SAFE = WordSets.of("safe-acronym");

    /// Abbreviations whose dot does not end a name.
    static final Set<String> ABBREVIATIONS = WordSets.of("dotted-abbreviation");

    /// What a noun beside a name may be followed by: `X, a town in`.
    static final Set<String> APPOSITION_ENDS = WordSets.of("apposition-end");

    /// Cores that a demonym alone makes no name of: `European court`, `Iraqi forces`.
    static final Set<String> GENERIC_CORES = WordSets.of("generic-core");

    /// Heads of titles that stand in names of organisations as well: `General Staff`, `Farmers' Union`.
    static final Set<String> TITLES_IN_ORGS = WordSets.of("title-in-organisation");

    /// Last words of offices of universities.
    static final Set<String> ACADEMIC = WordSets.of("academic-office");
}
