package org.dateline.extract.link;

import java.util.Arrays;
import java.util.Set;

/// Small closed sets of English words that decide what a capital letter means. Keys, all lower case.
final class Lexicon {
    private Lexicon() {}

    /// Words inside a person's name that begin with a small letter.
    static final Set<String> PARTICLES =
            words("al el bin ibn bint van von der den de da di du dos das del della la le ole "
                    + "ould abu ben ter te do wa y af ap ul ur ud ad zu zur of the");
    /// Particles that only go on where a person's name has begun for sure.
    static final Set<String> WEAK_PARTICLES = words("of the y");

    static final Set<String> CALENDAR = words(
            "january february march april may june july august september october november december jan feb mar apr "
                    + "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ramadan "
                    + "christmas easter today tomorrow yesterday");

    /// Words that begin sentences with a capital and are no names.
    static final Set<String> OPENERS = words(
            "the a an and but or nor so yet if when while as at by for from in into of on onto to with without within "
                    + "after before during since until till under over between among against about above below near "
                    + "across through despite although though because whether where why how who whom whose which what "
                    + "that this these those there here it its he his him she her they their them we our us you your i my "
                    + "me not no yes all both each every either neither some any many most more much few several other "
                    + "another such only just also even still already again once then than now later earlier meanwhile "
                    + "however moreover instead thus hence nevertheless nonetheless otherwise therefore indeed is are was "
                    + "were be been being has have had do does did can could will would shall should may might must one two "
                    + "three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions first "
                    + "second third last next new old former authorities officials police prosecutors residents "
                    + "lawmakers analysts experts critics supporters opponents voters members leaders ministers diplomats "
                    + "troops soldiers rescuers workers people women men children families students teachers farmers "
                    + "traders investors shares stocks prices turnout asked according speaking opposition local regional "
                    + "national international state government parliament president prime minister mr mrs ms dr observers "
                    + "turnout roads schools talks negotiations sanctions drilling clean community no two under were let "
                    + "please read more photo image video file advertisement follow sign subscribe copyright reporting "
                    + "editing additional writing updated published analysis opinion comment breaking live watch "
                    + "today tonight yesterday tomorrow earlier recent recently currently previously finally eventually "
                    + "following based asked given having being including like unlike along apart aside ahead because "
                    + "nobody everyone someone anyone nothing everything something anything them ourselves himself "
                    + "part parts half additionally furthermore similarly overall perhaps maybe clearly obviously "
                    + "well oh ok okay hi hello dear thank thanks please sorry");

    /// Words that end a noun phrase.
    static final Set<String> FUNCTION = words(
            "the a an and but or nor so yet if when while as at by for from in into of on onto to with without within after "
                    + "before during since until till under over between among against about despite although though because "
                    + "whether where why how who whom whose which what that this these those there here it he she they we "
                    + "you i is are was were be been has have had do does did can will not also then now again on");

    /// Last words of organisations' names.
    static final Set<String> ORG_ENDS = words(
            "department ministry office council party court committee commission bank agency authority group company "
                    + "corporation corp inc ltd llc plc gmbh ag sa nv spa co holdings holding partners association "
                    + "federation union unions confederation foundation institute institution university college school "
                    + "academy society club team fc bureau board service services force forces command army navy guard "
                    + "police brigade battalion division regiment corps front movement alliance coalition league bloc "
                    + "congress parliament assembly senate house chamber tribunal secretariat mission embassy consulate "
                    + "delegation organization organisation programme program fund trust centre center laboratory "
                    + "observatory museum hospital clinic church mosque newspaper times post news journal herald tribune "
                    + "gazette television radio media press network broadcasting airlines airways air railways railway "
                    + "motors energy petroleum oil gas mining metals steel industries enterprises systems technologies "
                    + "technology pharmaceuticals pharma insurance capital securities exchange markets consulting "
                    + "consultancy advisors associates international administration treasury inspectorate directorate "
                    + "registry taskforce forum network initiative cartel gang militia brigades fighters workers watch "
                    + "maritime shipping logistics lines airline studios pictures records entertainment bancorp securities "
                    + "trading petroleum resources ventures foods textiles cement gold copper plantations breweries aerospace "
                    + "robotics biotech renewables hydro commodities risk analytics labs software electric electronics telecom communications generators grid");

    /// Words that make the capitalised words around them an organisation's name: `Electoral Commission of ...`.
    static final Set<String> ORG_CORES = words(
            "ministry department office agency commission committee council court tribunal assembly parliament senate "
                    + "party union federation confederation association organization organisation institute institution "
                    + "university college academy bank fund authority board bureau service services corporation company "
                    + "group foundation society alliance coalition movement front army navy forces guard corps brigade "
                    + "battalion regiment mission secretariat league centre center hospital church network initiative "
                    + "administration directorate inspectorate observatory chamber consortium partnership congress trust "
                    + "programme program laboratory society museum taskforce");

    /// Organisations that one capitalised word can name.
    static final Set<String> ORG_ALONE = words("parliament senate congress treasury pentagon interpol");

    /// Small words inside an organisation's name.
    static final Set<String> ORG_LINKS = words("of for on and the de des du del da para against to in");

    /// Kinds of body that a small-letter phrase names: `the Greek foreign ministry`.
    static final Set<String> BODIES = words(
            "ministry embassy parliament army navy military consulate legislature authority agency bank court department");

    /// What such a body may be about.
    static final Set<String> DOMAINS = words(
            "foreign defence defense finance interior home health justice education energy electricity oil petroleum gas "
                    + "power trade commerce industry economy economic environment climate agriculture farm transport "
                    + "labour labor culture tourism water sports sport information planning development housing science "
                    + "technology digital security public central national federal state supreme constitutional high "
                    + "maritime ports port aviation civil space nuclear atomic weather meteorological geological "
                    + "statistics election elections electoral emergency disaster emergencies refugee immigration border "
                    + "customs tax revenue anti-corruption regulatory telecoms communications competition food drug "
                    + "medicines fisheries forestry mining mines external affairs internal treasury budget railway road "
                    + "coast air upper lower environmental protection military naval intelligence spy police regional "
                    + "provincial city county municipal local appeals criminal district parks wildlife");

    /// Letters that are no organisation.
    static final Set<String> NOT_ORGS = words(
            "gdp ceo cfo coo pm am tv ai hiv aids covid dna usd eur gbp gmt utc est pst ii iii iv vi vii viii ix xi xii xiv "
                    + "kg km mph vip suv gps pdf faq ok diy mp mps mep meps phd mba llc ltd inc plc sms ngo ngos ied ieds "
                    + "icbm icbms lng cpi ppi ipo etf esg pow pows uav uavs lgbt lgbtq lgbtqi asap id ids ids sos usa uk "
                    + "bst edt pdt cet gmt adhd ptsd ivf mri ct er icu cctv sim url html http https www cd dvd hd lcd led dj mc rip");

    /// Words at the end or the beginning of places' names.
    static final Set<String> PLACE_ENDS = words(
            "county province district region state valley river lake sea ocean channel strait gulf bay island islands "
                    + "peninsula desert mountain mountains hills hill coast port airport square street avenue road bridge "
                    + "market park forest canyon basin delta plateau oblast governorate prefecture municipality city town "
                    + "village township dam falls glacier reef cape canal border crossing stadium palace cathedral castle "
                    + "heights plains sound archipelago atoll");

    static final Set<String> WATERS = words("lake mount cape gulf strait river isle bay sea");

    /// Prefixes of ships, in capitals.
    static final Set<String> SHIPS = words("mv uss hms rms ins its fs hmas hmcs");

    static final Set<String> PLACE_STARTS =
            words("lake mount cape port fort mt gulf strait bay sea river isle san santa saint st el " + "los las");

    /// Between a title and what it is a title of.
    static final Set<String> COMPLEMENTS = words("of at for in with from to on");

    static final Set<String> DETERMINERS = words("the a an its his her their our that this s");

    /// Between a possessor and a title: `Kenya's embattled foreign minister`.
    static final Set<String> EPITHETS = words(
            "new former embattled veteran powerful outspoken ruling governing main largest biggest top own longtime "
                    + "influential popular local regional national newly outgoing incoming current late then "
                    + "controversial respected prominent leading united own global");

    static final Set<String> RANKS = words(
            "gen general col colonel lt lieutenant capt captain maj major adm admiral sgt sergeant brig brigadier cmdr "
                    + "commander marshal dr prof professor rev reverend sir dame sheikh sheik ayatollah mullah imam king queen prince");

    /// Words before a name that are no office worth keeping.
    static final Set<String> NO_ROLES = words(
            "mr mrs ms miss sir dame lady lord madame monsieur dr haji hajj sayyid ratu tuan hon honourable honorable "
                    + "excellency messrs husband wife son daughter brother sister father mother uncle cousin nephew "
                    + "grandson niece widow colleague host partner rival successor predecessor member don dona");

    /// Offices that are of a state where nothing else is said.
    static final Set<String> STATE_OFFICES = words(
            "president premier chancellor minister ministers senator congressman congresswoman lawmaker legislator "
                    + "parliamentarian mp deputy ambassador envoy king queen prince princess emperor sultan emir monarch "
                    + "dictator secretary president-elect negotiator general gen");

    /// What gives storms, ships and operations their names.
    static final Set<String> STORMS =
            words("cyclone hurricane typhoon storm operation flight subvariant comet asteroid apollo");

    static final Set<String> LANDS = words("country nation state kingdom republic government");

    static final Set<String> HEADS = words("heads leads runs chairs headed led ran chaired founded");

    /// Prepositions that a place follows.
    static final Set<String> PLACE_BEFORE =
            words("in at near from to around outside across throughout into via through toward towards inside off");

    /// Those of them that hardly anything but a place follows.
    static final Set<String> IN = words("in near outside across throughout");

    /// Nouns that say of the name beside them that it is an organisation.
    static final Set<String> ORG_NOUNS = words(
            "agency company firm group party bank consultancy regulator operator union charity thinktank newspaper "
                    + "broadcaster association utility generator producer manufacturer carmaker automaker airline maker "
                    + "retailer lender insurer brokerage startup conglomerate organisation organization watchdog ngo "
                    + "nonprofit militia platform website magazine subsidiary contractor refiner miner network "
                    + "foundation institute supplier developer distributor exporter importer cooperative coalition "
                    + "alliance office service outlet publisher tribunal faction federation consortium shipper giant "
                    + "drugmaker chipmaker hospital university museum");

    /// Nouns that say of the name beside them that it is a place.
    static final Set<String> PLACE_NOUNS_BESIDE = words(
            "town city village port suburb district province county region island municipality township hamlet capital "
                    + "resort neighbourhood neighborhood commune settlement enclave peninsula lake river mountain valley "
                    + "volcano airport");

    /// What a place's name with `of` follows.
    static final Set<String> PLACE_NOUNS = words(
            "city town village port capital province region state district county island suburb outskirts streets "
                    + "people residents north south east west centre center area coast mayor governor outside "
                    + "neighbourhood neighborhood municipality north-east north-west northeast northwest southeast "
                    + "southwest kilometres kilometers miles km bishop archbishop university battle siege");

    static final Set<String> AUXILIARIES =
            words("has had have will would could may might must should does did can is was remains");

    static final Set<String> ADVERBS = words("not never also now already long repeatedly so far yet only since always");

    /// What governments do behind an auxiliary.
    static final Set<String> DEEDS = words(
            "consider respond retaliate sign reject accept deny want seek impose lift join recognise recognize support "
                    + "oppose back agree say announce welcome condemn allow refuse withdraw deploy send give provide "
                    + "negotiate talk comment ratify approve abandon trust ready willing prepared trying seeking "
                    + "considering planning preparing negotiating demanding pushing pressing hoping urging asking "
                    + "expected concerned committed opposed unwilling reluctant keen");

    /// What belongs to a government, not to a city.
    static final Set<String> STATE_NOUNS = words(
            "government decision claims claim invasion war policy ambassador envoy troops forces demands demand position "
                    + "stance response allies support offer plan plans proposal nuclear foreign military sanctions "
                    + "relations ties interests intentions leadership leaders offensive attacks accusations refusal "
                    + "willingness influence ambitions aggression diplomacy diplomats efforts request concerns threats");

    /// Words that the seats of many governments are named with.
    static final Set<String> SEAT_WORDS = words(
            "chancellery presidential national government state house palace office complex congress parliament lodge "
                    + "beehive castle royal green zone great hall of the people residence white hexagon istana majlis");

    /// What makes a common noun no name: `a state agency`.
    static final Set<String> PLAIN = words("state public national federal local regional government private central");

    static final Set<String> SIGNS =
            words("signed spoke negotiated spokesman spokeswoman blow victory setback defeat win");

    /// What stands before a capital that is a partner in something.
    static final Set<String> WITH = words("with between against for by");

    /// Verbs of saying and doing that show their subject to be a person or a government.
    static final Set<String> ACTS = words(
            "said says told tells added adds warned warns announced announces wanted wants accused accuses denied denies "
                    + "rejected rejects welcomed condemned condemns called calls urged urges vowed pledged agreed refused "
                    + "insisted insists claimed claims signed signs imposed imposes launched offered offers asked asks "
                    + "expects hopes hoped plans planned intends sought seeks demanded demands summoned expelled "
                    + "recognised recognized recalled retaliated responded replied argued argues believes believed fears "
                    + "sees considers regards backed backs supported supports opposes opposed proposes proposed suspended "
                    + "blamed blames threatened threatens ordered orders decided decides declared declares confirmed "
                    + "confirms dismissed acknowledged acknowledges approved approves sanctioned sanctions blacklisted "
                    + "froze lifted lifts maintains maintained signalled signaled hinted tried tries deployed deploys "
                    + "invited withdrew banned bans stressed sent sends gave gives");

    /// Verbs that a person does.
    static final Set<String> SPEAKS = words(
            "said says told tells added adds asked asks replied argued explained wrote tweeted posted testified recalled "
                    + "insisted joked laughed nodded smiled died married resigned studied grew won lost scored");

    /// Names of people and adjectives that are too often something else when they stand in a longer name.
    static final Set<String> NO_LONE_ORGS = words(
            "federal congressional interstate national international republican democratic democrat treason conservative liberal "
                    + "brexit islamic muslim christian jewish catholic internet twitter english french german spanish covid "
                    + "constitution act bill law treaty agreement accord pact");

    /// What a tagger takes for a place and is none.
    static final Set<String> NO_PLACES = words(
            "west east north south northeast earth mars moon sun sharia ramadan internet web channel congressional");

    private static Set<String> words(String all) {
        return Set.of(Arrays.stream(all.split(" ")).distinct().toArray(String[]::new));
    }
}
